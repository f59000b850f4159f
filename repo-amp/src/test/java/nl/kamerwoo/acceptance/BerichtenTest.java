package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is to be told about a task is kept with its dossier. Nobody need listen to mail here. */
@Tag("api")
@ExtendWith(Platform.class)
class BerichtenTest {

    private final Repository repository;

    BerichtenTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aTaskOfSomebodyIsToldToHimInTheSameTransaction() {
        Behandelzaak zaak = zaakVanDeBehandelaar();
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");

        assertThat(berichtenAan(zaak.dossier, zaak.behandelaar))
                .singleElement()
                .satisfies(
                        bericht ->
                                assertThat(bericht)
                                        .containsEntry(kw("berichtsoort"), "toewijzing")
                                        .containsEntry(kw("berichtStap"), "opstellen")
                                        .containsEntry(
                                                kw("berichtTaak"), zaak.taak("opstellen").getId())
                                        .containsKey(kw("berichtGereedOp")));
    }

    @Test
    void whoeverGivesATaskToHimselfKnows() {
        Behandelzaak zaak = zaakVanDeBehandelaar();
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");
        zaak.rondAf(zaak.parafeur, "paraferen", "terug", Map.of("reden", "Te lang."));
        int voor = berichtenAan(zaak.dossier, zaak.behandelaar).size();
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");

        assertThat(voor).isEqualTo(2);
        assertThat(berichtenAan(zaak.dossier, zaak.behandelaar)).hasSize(2);
    }

    @Test
    void ofWhatIsRolledBackNothingIsLeft() {
        Behandelzaak zaak = zaakVanDeBehandelaar();
        String taak = zaak.taak("registreren").getId();

        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        zaak.coordinator,
                                        () -> {
                                            zaak.werkstromen().endTask(taak, "geregistreerd");
                                            throw new IllegalStateException("Niet nu");
                                        }))
                .hasMessageContaining("Niet nu");
        assertThat(berichtenAan(zaak.dossier, zaak.behandelaar)).isEmpty();
    }

    @Test
    void whoeverDoesNotWantItIsNotSentItAndThatIsSaid() {
        Behandelzaak zaak = zaakVanDeBehandelaar();
        NodeRef persoon = persoon(zaak.behandelaar);
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addAspect(
                                        persoon,
                                        kw("berichtvoorkeur"),
                                        Map.of(
                                                kw("afgemeldeBerichten"),
                                                new ArrayList<>(List.of("toewijzing")))));
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");

        assertThat(afgehandeld(zaak)).containsKey(kw("verzendmelding"));
    }

    @Test
    void whoeverHasNoAddressIsNotSentItAndThatIsSaid() {
        Behandelzaak zaak = zaakVanDeBehandelaar();
        repository.zet(
                persoon(zaak.behandelaar), ContentModel.PROP_EMAIL, "a@b.example, c@d.example");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");

        assertThat((String) afgehandeld(zaak).get(kw("verzendmelding"))).contains("mailadres");
    }

    @Test
    void theMailsOfADossierAreNotThoseOfItsCopy() {
        Behandelzaak zaak = zaakVanDeBehandelaar();
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        NodeRef map = repository.map();
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("FileFolderService", FileFolderService.class)
                                        .copy(zaak.dossier, map, uniek("kopie"))
                                        .getNodeRef());

        assertThat(berichten(zaak.dossier)).isNotEmpty();
        assertThat(berichten(kopie)).isEmpty();
    }

    @Test
    void nobodyHasThemSentWhoMayNotWorkOnTheDossier() {
        Behandelzaak zaak = zaakVanDeBehandelaar();
        String lezer = repository.lezer(zaak.dossier);

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> {
                                            zaak.actie(
                                                    lezer,
                                                    "verstuur-berichten",
                                                    Map.of("berichten", new ArrayList<NodeRef>()));
                                            return null;
                                        }))
                .hasMessageContaining("U mag dit dossier niet wijzigen.");
    }

    private Behandelzaak zaakVanDeBehandelaar() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.zet(zaak.dossier, kw("behandelaar"), zaak.behandelaar);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        return zaak;
    }

    private NodeRef persoon(String naam) {
        return repository.doe(
                () -> repository.bean("PersonService", PersonService.class).getPerson(naam));
    }

    /** The one to the handler, once nothing will be done about it any more. */
    private Map<QName, Serializable> afgehandeld(Behandelzaak zaak) {
        return Geduld.tot(
                () -> berichtenAan(zaak.dossier, zaak.behandelaar).get(0),
                bericht -> "niet verzonden".equals(bericht.get(kw("berichtstatus"))));
    }

    private List<Map<QName, Serializable>> berichtenAan(NodeRef dossier, String wie) {
        return berichten(dossier).stream()
                .filter(bericht -> wie.equals(bericht.get(kw("berichtAan"))))
                .toList();
    }

    private List<Map<QName, Serializable>> berichten(NodeRef dossier) {
        return repository.doe(
                () ->
                        repository
                                .nodes()
                                .getChildAssocs(
                                        dossier, kw("berichten"), RegexQNamePattern.MATCH_ALL)
                                .stream()
                                .map(band -> repository.nodes().getProperties(band.getChildRef()))
                                .toList());
    }
}
