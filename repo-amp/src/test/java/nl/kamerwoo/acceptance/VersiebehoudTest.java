package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Weigering.assertGeweigerd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a signed document came about stays, and what was signed stays when it is reopened. */
@Tag("api")
@ExtendWith(Platform.class)
class VersiebehoudTest {

    private static final String BLIJVEN = "blijven de versies die er zijn";

    private final Repository repository;
    private Ondertekend stuk;

    VersiebehoudTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void onderteken() {
        stuk = Ondertekend.brief(repository);
    }

    @Test
    void noVersionOfWhatIsSignedIsDeleted() {
        List<String> eerst = labels(stuk.brief());
        for (Version versie : versies(stuk.brief())) {
            wordtGeweigerd(() -> dienst().deleteVersion(stuk.brief(), versie));
        }
        wordtGeweigerd(() -> dienst().deleteVersionHistory(stuk.brief()));

        assertThat(eerst).isNotEmpty();
        assertThat(labels(stuk.brief())).isEqualTo(eerst);
    }

    @Test
    void ofWhatIsReopenedTheSignedVersionStays() {
        heropen();
        Version getekend =
                versies(stuk.brief()).stream()
                        .filter(
                                versie ->
                                        repository.heeft(
                                                versie.getFrozenStateNodeRef(), kw("ondertekend")))
                        .findFirst()
                        .orElseThrow();
        wordtGeweigerd(() -> dienst().deleteVersion(stuk.brief(), getekend));
        wordtGeweigerd(() -> dienst().deleteVersionHistory(stuk.brief()));

        assertThat(labels(stuk.brief())).contains(getekend.getVersionLabel());
    }

    @Test
    void norDoTheVersionsGoWithTheAspectThatKeepsThem() {
        heropen();

        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .removeAspect(
                                                                stuk.brief(),
                                                                ContentModel.ASPECT_VERSIONABLE)))
                .isInstanceOf(RuntimeException.class);
        assertThat(labels(stuk.brief())).isNotEmpty();
    }

    @Test
    void aVersionThatNobodySignedCanGo() {
        heropen();
        repository.schrijfNieuw(stuk.brief(), "Met het goede zaaknummer.");
        Version heropend = versies(stuk.brief()).get(1);
        repository.voer(() -> dienst().deleteVersion(stuk.brief(), heropend));

        assertThat(labels(stuk.brief())).isNotEmpty().doesNotContain(heropend.getVersionLabel());
    }

    @Test
    void ofAnyOtherDocumentTheyGoAsBefore() {
        NodeRef ander = repository.upload(repository.dossier(), "ander.txt", "Een.");
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addAspect(
                                        ander, ContentModel.ASPECT_VERSIONABLE, new HashMap<>()));
        repository.schrijfNieuw(ander, "Twee.");
        Version oudste = versies(ander).get(versies(ander).size() - 1);
        repository.voer(() -> dienst().deleteVersion(ander, oudste));
        assertThat(labels(ander)).doesNotContain(oudste.getVersionLabel());

        repository.voer(() -> dienst().deleteVersionHistory(ander));
        assertThat(versies(ander)).isEmpty();
    }

    private void heropen() {
        stuk.zaak()
                .actie(
                        stuk.zaak().informatiebeheerder,
                        "heropen",
                        stuk.brief(),
                        Map.of("reden", "Verkeerd zaaknummer."));
    }

    private void wordtGeweigerd(Runnable werk) {
        assertGeweigerd(repository, werk::run).hasStackTraceContaining(BLIJVEN);
    }

    private VersionService dienst() {
        return repository.bean("VersionService", VersionService.class);
    }

    private List<String> labels(NodeRef node) {
        return versies(node).stream().map(Version::getVersionLabel).toList();
    }

    /** The newest first. */
    private List<Version> versies(NodeRef node) {
        return repository.doe(
                () -> {
                    VersionHistory historie = dienst().getVersionHistory(node);
                    return historie == null ? List.of() : List.copyOf(historie.getAllVersions());
                });
    }
}
