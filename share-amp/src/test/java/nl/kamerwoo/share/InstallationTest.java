package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Set;

/** What Share and its module tool read of the AMP when it is installed and started. */
class InstallationTest {

    private static final Set<String> SHARE_CLASSES =
            Set.of(
                    "org.alfresco.web.evaluator.StringEqualsComparator",
                    "org.springframework.extensions.config.ConfigBootstrap",
                    "org.springframework.extensions.surf.util.ResourceBundleBootstrapComponent");

    /** Beans of Share that others are made like. */
    private static final Set<String> SHARE_PARENTS =
            Set.of(
                    "evaluator.doclib.action.chainedMatchAll",
                    "evaluator.doclib.action.chainedMatchOne",
                    "evaluator.doclib.action.hasAspect",
                    "evaluator.doclib.action.nodeType",
                    "evaluator.doclib.action.propertyNotNull",
                    "evaluator.doclib.action.value",
                    "evaluator.doclib.metadata.nodeType",
                    "evaluator.doclib.metadata.value");

    @Test
    void makesOnlyBeansOfWhatShareHas() {
        assertThat(ShareConfig.beans())
                .isNotEmpty()
                .allMatch(
                        bean ->
                                SHARE_CLASSES.contains(bean.getAttribute("class"))
                                        || isLikeOneOfShare(bean.getAttribute("parent")));
        assertThat(ShareConfig.beans().map(bean -> bean.getAttribute("id")))
                .filteredOn(id -> !id.isEmpty())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("kamerwoo."));
    }

    private static boolean isLikeOneOfShare(String parent) {
        return SHARE_PARENTS.contains(parent)
                || ShareConfig.beans()
                        .filter(bean -> bean.getAttribute("id").equals(parent))
                        .anyMatch(bean -> isLikeOneOfShare(bean.getAttribute("parent")));
    }

    @Test
    void registersBundlesThatExist() {
        assertThat(
                        ShareConfig.beans()
                                .flatMap(bean -> Xml.all(bean, "property"))
                                .filter(
                                        property ->
                                                property.getAttribute("name")
                                                        .equals("resourceBundles"))
                                .flatMap(property -> Xml.all(property, "value"))
                                .map(Element::getTextContent))
                .isNotEmpty()
                .map(bundle -> bundle.replace('.', '/') + ".properties")
                .allMatch(path -> Files.exists(ShareConfig.RESOURCES.resolve(path)));
    }

    @Test
    void mendsOnlyFormsFromFoldersThatExist() {
        Element mending =
                Xml.read(
                        ShareConfig.EXTENSION.resolve(
                                "site-data/extensions/kamerwoo-dutch-dates.xml"));

        assertThat(Xml.all(mending, "sourcePackageRoot").map(Element::getTextContent))
                .isNotEmpty()
                .map(root -> "site-webscripts/" + root.replace('.', '/'))
                .allMatch(
                        folder ->
                                Files.exists(
                                        ShareConfig.EXTENSION.resolve(
                                                folder + "/form.get_nl.properties")));
    }

    @Test
    void saysWhichModuleItIs() throws IOException {
        Properties module = new Properties();
        try (InputStream in =
                getClass()
                        .getResourceAsStream("/alfresco/module/kamerwoo-share/module.properties")) {
            module.load(in);
        }

        assertThat(module.getProperty("module.id")).isEqualTo("kamerwoo-share");
        assertThat(module.getProperty("module.version")).matches("\\d+(\\.\\d+)*(-SNAPSHOT)?");
        assertThat(module.getProperty("module.repo.version.min")).isEqualTo("23.1");
        assertThat(module.getProperty("module.repo.version.max")).isEqualTo("26.99");
    }
}
