package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stamps follow the document, and never touch what a person did. */
@Tag("api")
@ExtendWith(Platform.class)
class StempelsEnMensenTest {

    private static final Voorbeeldnota NOTA = Voorbeeldnota.eerdmans();
    private static final String GEEN_NOTA = "Notulen van de vergadering. Aanwezig: de heer X.";

    private final Repository repository;

    StempelsEnMensenTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void whatWasTypedAtFilingStays() {
        NodeRef dossier = repository.dossier();
        NodeRef nota =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(
                                            dossier,
                                            uniek("nota") + ".txt",
                                            kw("nota"),
                                            Map.of(kw("aan"), "Staatssecretaris"));
                            repository.schrijf(node, NOTA.bytes());
                            return node;
                        });

        assertThat(repository.gelezen(nota))
                .containsEntry(kw("aan"), "Staatssecretaris")
                .containsEntry(kw("handmatig"), (Serializable) List.of("aan"))
                .containsEntry(kw("afgestemdMet"), (Serializable) List.of("BZK"));
    }

    @Test
    void whatAPersonChangedStaysWhenANewVersionComes() {
        NodeRef nota = gelezenNota();
        repository.zet(nota, kw("aan"), "Staatssecretaris");
        schrijfEnLees(nota, NOTA.aan("MVWS").tekst());

        assertThat(repository.waarde(nota, kw("aan"))).isEqualTo("Staatssecretaris");
    }

    @Test
    void whatAPersonRemovedStaysAwayWhenANewVersionComes() {
        NodeRef nota = gelezenNota();
        repository.voer(() -> repository.nodes().removeProperty(nota, kw("aan")));
        schrijfEnLees(nota, NOTA.aan("MVWS").tekst());

        assertThat(repository.waarde(nota, kw("aan"))).isNull();
    }

    @Test
    void whatAPersonTypedAsTitleStaysWhenANewVersionComes() {
        NodeRef nota = gelezenNota();
        repository.zet(nota, ContentModel.PROP_TITLE, "Eerdmans");
        schrijfEnLees(
                nota, NOTA.tekst().replace(Voorbeeldnota.TITEL, "Kamervragen over iets anders"));

        assertThat(repository.waarden(nota))
                .containsEntry(ContentModel.PROP_TITLE, "Eerdmans")
                .containsEntry(kw("titel"), "Kamervragen over iets anders");
    }

    @Test
    void whatWasStampedFollowsANewVersion() {
        NodeRef nota = gelezenNota();
        schrijfEnLees(nota, NOTA.aan("MVWS").tekst());

        assertThat(repository.waarde(nota, kw("aan"))).isEqualTo("MVWS");
    }

    @Test
    void whatANewVersionNoLongerSaysGoes() {
        NodeRef nota = gelezenNota();
        schrijfEnLees(nota, NOTA.tekst().replace("Interdepartementaal afgestemd: BZK", ""));

        assertThat(repository.waarde(nota, kw("afgestemdMet"))).isNull();
    }

    @Test
    void ofVersionsThatFollowEachOtherAtOnceTheLastCounts() {
        NodeRef nota = repository.upload(repository.dossier(), "nota.txt", NOTA.bytes());
        repository.schrijfNieuw(nota, NOTA.aan("MVWS").tekst());
        repository.schrijfNieuw(nota, NOTA.aan("SOCW").tekst());

        Geduld.tot(() -> repository.gelezen(nota).get(kw("aan")), "SOCW"::equals);
    }

    @Test
    void aNewVersionThatIsNoNotaKeepsTheStampsAndSaysSo() {
        NodeRef nota = gelezenNota();
        Map<QName, Serializable> waarden = schrijfEnLees(nota, GEEN_NOTA);

        assertThat(waarden)
                .containsEntry(kw("leesstatus"), "niet herkend")
                .containsEntry(
                        kw("leesmelding"),
                        "De nieuwe inhoud is niet als nota herkend. Wat gestempeld is, komt uit een"
                                + " eerdere versie.")
                .containsEntry(kw("aan"), "MOCW");
        assertThat(repository.type(nota)).isEqualTo(kw("nota"));
    }

    @Test
    void aNewVersionThatIsANotaMakesAStukOne() {
        NodeRef stuk = repository.upload(repository.dossier(), "stuk.txt", GEEN_NOTA);
        repository.gelezen(stuk);
        schrijfEnLees(stuk, NOTA.tekst());

        assertThat(repository.type(stuk)).isEqualTo(kw("nota"));
    }

    @Test
    void stampingIsNobodysChange() {
        NodeRef dossier = repository.dossier();
        NodeRef nota =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(dossier, "nota.txt", ContentModel.TYPE_CONTENT);
                            repository.schrijf(node, NOTA.bytes());
                            versies().ensureVersioningEnabled(node, new HashMap<>());
                            return node;
                        });

        assertThat(repository.gelezen(nota))
                .containsEntry(kw("aan"), "MOCW")
                .containsEntry(ContentModel.PROP_MODIFIER, AuthenticationUtil.getAdminUserName())
                .containsEntry(ContentModel.PROP_VERSION_LABEL, "1.0");
    }

    @Test
    void readingAgainIsNobodysChange() {
        NodeRef nota = gelezenNota();
        Map<QName, Serializable> eerst = repository.waarden(nota);
        leesOpnieuw(nota);

        assertThat(repository.waarden(nota))
                .containsEntry(ContentModel.PROP_MODIFIED, eerst.get(ContentModel.PROP_MODIFIED))
                .extractingByKey(kw("gelezenOp"))
                .isNotEqualTo(eerst.get(kw("gelezenOp")));
    }

    @Test
    void readingAgainLeavesEveryValueAsItWas() {
        NodeRef nota = gelezenNota();
        Map<QName, Serializable> eerst = gestempeld(repository.waarden(nota));
        leesOpnieuw(nota);

        assertThat(gestempeld(repository.waarden(nota))).isEqualTo(eerst);
    }

    @Test
    void checkingOutAndInWithoutChangesLeavesTheStampsAsTheyWere() {
        NodeRef nota = gelezenNota();
        Map<QName, Serializable> eerst = gestempeld(repository.waarden(nota));
        NodeRef werkkopie = repository.doe(() -> werkkopieen().checkout(nota));
        repository.doe(() -> werkkopieen().checkin(werkkopie, new HashMap<>()));

        assertThat(gestempeld(repository.gelezen(nota))).isEqualTo(eerst);
    }

    @Test
    void whatWasStampedFollowsTheContentThatIsCheckedIn() {
        NodeRef nota = gelezenNota();
        NodeRef werkkopie = repository.doe(() -> werkkopieen().checkout(nota));
        repository.schrijfNieuw(werkkopie, NOTA.aan("MVWS").tekst());
        repository.doe(() -> werkkopieen().checkin(werkkopie, new HashMap<>()));

        Geduld.tot(() -> repository.gelezen(nota).get(kw("aan")), "MVWS"::equals);
    }

    @Test
    void aWorkingCopyIsNotRead() {
        NodeRef nota = gelezenNota();
        NodeRef werkkopie = repository.doe(() -> werkkopieen().checkout(nota));
        repository.schrijfNieuw(werkkopie, NOTA.aan("MVWS").tekst());
        NodeRef later = gelezenNota();

        assertThat(repository.waarde(later, kw("aan"))).isEqualTo("MOCW");
        assertThat(repository.waarde(werkkopie, kw("aan"))).isEqualTo("MOCW");
    }

    @Test
    void goingBackToAnOlderVersionBringsItsValuesBack() {
        NodeRef nota = gelezenNota();
        repository.voer(() -> versies().ensureVersioningEnabled(nota, new HashMap<>()));
        schrijfEnLees(nota, NOTA.aan("MVWS").tekst());
        repository.voer(
                () -> versies().revert(nota, versies().getVersionHistory(nota).getVersion("1.0")));

        Geduld.tot(() -> repository.gelezen(nota).get(kw("aan")), "MOCW"::equals);
    }

    private NodeRef gelezenNota() {
        NodeRef nota = repository.upload(repository.dossier(), "nota.txt", NOTA.bytes());
        assertThat(repository.gelezen(nota)).containsEntry(kw("leesstatus"), "gelezen");
        return nota;
    }

    private Map<QName, Serializable> schrijfEnLees(NodeRef stuk, String tekst) {
        repository.schrijfNieuw(stuk, tekst);
        return repository.gelezen(stuk);
    }

    private void leesOpnieuw(NodeRef nota) {
        ActionService acties = repository.bean("ActionService", ActionService.class);
        repository.voer(
                () ->
                        acties.executeAction(
                                acties.createAction("kamerwoo-lees-kop", Map.of("opnieuw", true)),
                                nota,
                                true,
                                false));
    }

    private static Map<QName, Serializable> gestempeld(Map<QName, Serializable> waarden) {
        Map<QName, Serializable> gestempeld = new HashMap<>(waarden);
        gestempeld
                .keySet()
                .retainAll(
                        List.of(
                                kw("aan"),
                                kw("van"),
                                kw("datum"),
                                kw("bijlagen"),
                                kw("afgestemdMet"),
                                kw("titel"),
                                kw("indieners"),
                                kw("fracties"),
                                kw("referentie"),
                                kw("registratiedatum"),
                                kw("handmatig")));
        return gestempeld;
    }

    private CheckOutCheckInService werkkopieen() {
        return repository.bean("CheckoutCheckinService", CheckOutCheckInService.class);
    }

    private VersionService versies() {
        return repository.bean("VersionService", VersionService.class);
    }
}
