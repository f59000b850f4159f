package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

/** What Share and its module tool read of the AMP when it is installed and started. */
class InstallationTest {

    private static final Set<String> SHARE_CLASSES =
            Set.of("org.springframework.extensions.surf.util.ResourceBundleBootstrapComponent");

    /** Beans of Share that others are made like. */
    private static final Set<String> SHARE_PARENTS = Set.of("evaluator.doclib.action.nodeType");

    private final Path extension = ShareConfigTest.RESOURCES.resolve("alfresco/web-extension");
    private final Element context = Xml.read(extension.resolve("kamerwoo-context.xml"));

    @Test
    void makesOnlyBeansOfClassesThatShareHas() {
        assertThat(Xml.all(context, "bean"))
                .isNotEmpty()
                .allMatch(
                        bean ->
                                SHARE_CLASSES.contains(bean.getAttribute("class"))
                                        || SHARE_PARENTS.contains(bean.getAttribute("parent")));
        assertThat(Xml.all(context, "bean").map(bean -> bean.getAttribute("id")))
                .allMatch(id -> id.startsWith("kamerwoo."));
    }

    @Test
    void registersBundlesThatExist() {
        assertThat(
                        Xml.all(context, "property")
                                .filter(
                                        property ->
                                                property.getAttribute("name")
                                                        .equals("resourceBundles"))
                                .flatMap(property -> Xml.all(property, "value"))
                                .map(Element::getTextContent))
                .isNotEmpty()
                .map(bundle -> bundle.replace('.', '/') + ".properties")
                .allMatch(path -> Files.exists(ShareConfigTest.RESOURCES.resolve(path)));
    }

    @Test
    void asksForTypesThatExist() {
        assertThat(
                        Xml.all(context, "property")
                                .filter(property -> property.getAttribute("name").equals("types"))
                                .flatMap(property -> Xml.all(property, "value"))
                                .map(Element::getTextContent))
                .isNotEmpty()
                .allMatch(new ContentModel().types()::contains);
    }

    @Test
    void mendsOnlyFormsFromFoldersThatExist() {
        Element mending =
                Xml.read(extension.resolve("site-data/extensions/kamerwoo-dutch-dates.xml"));

        assertThat(Xml.all(mending, "sourcePackageRoot").map(Element::getTextContent))
                .isNotEmpty()
                .map(root -> "site-webscripts/" + root.replace('.', '/'))
                .allMatch(
                        folder ->
                                Files.exists(
                                        extension.resolve(folder + "/form.get_nl.properties")));
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
