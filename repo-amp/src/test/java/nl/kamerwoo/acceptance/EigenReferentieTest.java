package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/** A nota that bears a reference of its own. */
@Tag("api")
@ExtendWith(Platform.class)
class EigenReferentieTest {

    private final Repository repository;

    EigenReferentieTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aReferenceThatIsFreeIsTakenOver() {
        String eigen = kenmerk();

        assertThat(gelezen(dienIn(eigen)))
                .containsEntry(kw("referentie"), eigen)
                .containsEntry(kw("referentieHerkomst"), "document")
                .doesNotContainKey(kw("leesmelding"));
    }

    @Test
    void aReferenceThatWasTakenOverIsNobodyElses() {
        String eigen = kenmerk();
        gelezen(dienIn(eigen));

        assertThatThrownBy(() -> repository.stuk(repository.map(), eigen))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void aReferenceThatIsTakenIsRefusedInWords() {
        String bezet = kenmerk();
        repository.stuk(repository.map(), bezet);
        NodeRef nota = dienIn(bezet);
        String uitgegeven = repository.referentie(nota);

        assertThat(gelezen(nota))
                .containsEntry(kw("referentie"), uitgegeven)
                .containsEntry(kw("referentieHerkomst"), "uitgegeven")
                .containsEntry(
                        kw("leesmelding"),
                        "In het document staat kenmerk "
                                + bezet
                                + ", maar dat is al van een ander stuk. Het stuk houdt referentie "
                                + uitgegeven
                                + ".");
    }

    @Test
    void aTypedReferenceWinsOfTheDocuments() {
        String getypt = uniek("BOA");
        String eigen = kenmerk();
        NodeRef dossier = repository.dossier();
        NodeRef nota =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(
                                            dossier,
                                            "nota.txt",
                                            kw("stuk"),
                                            Map.of(kw("referentie"), getypt));
                            repository.schrijf(
                                    node, Voorbeeldnota.eerdmans().metReferentie(eigen).bytes());
                            return node;
                        });

        assertThat(gelezen(nota))
                .containsEntry(kw("referentie"), getypt)
                .containsEntry(
                        kw("leesmelding"),
                        "In het document staat kenmerk "
                                + eigen
                                + ". Het stuk houdt referentie "
                                + getypt
                                + ".");
    }

    @Test
    void aNewVersionThatBearsAnotherReferenceDoesNotChangeIt() {
        String eerste = kenmerk();
        String ander = kenmerk();
        NodeRef nota = dienIn(eerste);
        gelezen(nota);
        repository.schrijfNieuw(nota, Voorbeeldnota.eerdmans().metReferentie(ander).tekst());

        assertThat(gelezen(nota))
                .containsEntry(kw("referentie"), eerste)
                .extractingByKey(kw("leesmelding"))
                .asString()
                .contains(ander, eerste);
    }

    @Test
    void aCopyKeepsItsOwnReferenceThoughTheTextBearsTheOriginals() {
        String eigen = kenmerk();
        NodeRef nota = dienIn(eigen);
        gelezen(nota);
        NodeRef dossier = repository.dossier();
        NodeRef kopie =
                repository.doe(() -> repository.files().copy(nota, dossier, null).getNodeRef());

        assertThat(gelezen(kopie))
                .containsEntry(kw("referentieHerkomst"), "uitgegeven")
                .extractingByKey(kw("referentie"))
                .isNotEqualTo(eigen);
    }

    private NodeRef dienIn(String referentie) {
        return repository.upload(
                repository.dossier(),
                "nota.txt",
                Voorbeeldnota.eerdmans().metReferentie(referentie).bytes());
    }

    private Map<QName, Serializable> gelezen(NodeRef nota) {
        return repository.gelezen(nota);
    }

    /** As ministries write them, and never twice. */
    private static String kenmerk() {
        return Long.toString(
                Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000_000L));
    }
}
