package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The picture of a node where it is picked or looked at. */
class PictureInBrowserTest extends InShare {

    PictureInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void everyKindOfDossierIsAFolder() {
        ContentModel model = new ContentModel();
        Set<String> dossiers =
                model.types().stream()
                        .filter(type -> model.classesOf(type).contains("kw:dossier"))
                        .collect(Collectors.toSet());

        assertThat(dossiers)
                .hasSizeGreaterThan(2)
                .allMatch(type -> drawn().get(type).equals("folder"));
    }

    @Test
    void whatShareItselfKnowsStaysAsItIs() {
        assertThat(drawn().get("cm:content")).isEqualTo("file");
    }

    private Map<?, ?> drawn() {
        open(SharePage.in("nl").scripts("pictogram.js"));
        return (Map<?, ?>) venster.script("return Alfresco.util.getFileIcon.types");
    }
}
