package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.volledigheid.Volledigheid;

import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a dossier must hold before it is filed, as filing asks it. */
@Tag("api")
@ExtendWith(Platform.class)
class VolledigheidTest {

    private static final LocalDate VANDAAG = LocalDate.now();

    private final Repository repository;

    VolledigheidTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void questionsOnTheirWayLackWhatIsYetToBeDone() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);

        assertThat(gebreken(zaak.dossier))
                .contains("geen-nota", "kamerbrief-niet-ondertekend", "geen-antwoorddatum");
    }

    @Test
    void questionsThatAreDoneAreWhole() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        nota(zaak.dossier);
        geefInhoud(zaak.dossier);
        zaak.totParaferen();
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        zaak.onderteken();
        zaak.rondAf(zaak.coordinator, "verzenden", "verzonden");

        assertThat(gebreken(zaak.dossier)).isEmpty();
        assertThat(eisReden(zaak.dossier, "")).isEmpty();
    }

    @Test
    void whatLacksSomethingIsNotFiledWithoutAReason() {
        Behandelzaak zaak = verzonden();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> zaak.actie(zaak.informatiebeheerder, "archiveer")))
                .hasMessageContaining("Het dossier is niet volledig.");
        assertThat(zaak.stappen()).containsExactly("archiveren");
    }

    @Test
    void theReasonIsKeptWithWhatWasMissing() {
        Behandelzaak zaak = verzonden();
        zaak.archiveer();

        assertThat(zaak.status()).isEqualTo("gearchiveerd");
        assertThat(zaak.handelingen())
                .filteredOn(waarden -> "gearchiveerd".equals(waarden.get(kw("besluit"))))
                .singleElement()
                .satisfies(
                        waarden ->
                                assertThat((String) waarden.get(kw("reden")))
                                        .startsWith("Meer is er niet. (Bij het archiveren:")
                                        .contains("nota"));
    }

    /** Sent off, without the nota that should be there. */
    private Behandelzaak verzonden() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken();
        zaak.rondAf(zaak.coordinator, "verzenden", "verzonden");
        return zaak;
    }

    @Test
    void aQuestionThatIsStillWithAnotherMinistryIsNamed() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef vraag = vraag(zaak.dossier, 2);
        repository.zet(vraag, kw("coordinerendMinisterie"), "BZK");
        repository.zet(vraag, kw("antwoordtekst"), null);

        assertThat(zinnen(zaak.dossier))
                .contains("Vragen zonder antwoord: 2.")
                .contains("Vragen waarvan de afstemming niet is afgerond: 2.");
    }

    @Test
    void theTermThatWasExtendedAsksForItsLetter() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.zet(zaak.dossier, kw("uitstelVerzonden"), Behandelzaak.dag(VANDAAG));
        assertThat(gebreken(zaak.dossier)).contains("geen-uitstelbrief");

        repository.doe(() -> repository.maak(zaak.dossier, uniek("uitstel"), kw("uitstelbrief")));
        assertThat(gebreken(zaak.dossier)).doesNotContain("geen-uitstelbrief");
    }

    @Test
    void aRequestLacksWhatItHasNot() {
        NodeRef verzoek = repository.dossier(kw("wooverzoek"));

        assertThat(gebreken(verzoek))
                .contains(
                        "geen-ontvangstdatum",
                        "geen-verzoek",
                        "geen-besluit",
                        "geen-besluitdatum",
                        "geen-uitkomst",
                        "geen-inventaris");
    }

    @Test
    void whatNobodyJudgedIsCounted() {
        Inventariszaak zaak = new Inventariszaak(repository);
        zaak.neemOp(zaak.stuk("een.txt", "Een."), zaak.stuk("twee.txt", "Twee."));

        assertThat(zinnen(zaak.zaak.dossier))
                .contains("Regels van de inventaris die niet zijn beoordeeld: 2.");
    }

    @Test
    void whatSomebodyHasCheckedOutIsNotReady() {
        NodeRef dossier = repository.dossier();
        NodeRef stuk = repository.upload(dossier, uniek("stuk") + ".txt", "Tekst.");
        assertThat(gebreken(dossier)).isEmpty();

        repository.doe(
                () ->
                        repository
                                .bean("CheckOutCheckInService", CheckOutCheckInService.class)
                                .checkout(stuk));
        assertThat(gebreken(dossier)).containsExactly("in-bewerking");
    }

    @Test
    void whatIsNotWholeIsFiledOnlyForAReason() {
        NodeRef verzoek = repository.dossier(kw("wooverzoek"));

        assertThatThrownBy(() -> Taal.nederlands(() -> eisReden(verzoek, " ")))
                .hasMessageContaining("Het besluit ontbreekt.")
                .hasMessageContaining("Geef een reden");
        assertThatThrownBy(() -> Taal.in(Locale.ENGLISH, () -> eisReden(verzoek, "")))
                .hasMessageContaining("The decision is missing.");
        assertThat(eisReden(verzoek, "Het verzoek is ingetrokken.")).contains("geen-besluit");
    }

    private List<String> gebreken(NodeRef dossier) {
        return repository.doe(
                () ->
                        volledigheid().gebreken(dossier).stream()
                                .map(gebrek -> gebrek.soort().code())
                                .toList());
    }

    private List<String> zinnen(NodeRef dossier) {
        return Taal.in(
                Locale.forLanguageTag("nl"),
                () ->
                        repository.doe(
                                () ->
                                        volledigheid().gebreken(dossier).stream()
                                                .map(Volledigheid::zin)
                                                .toList()));
    }

    private List<String> eisReden(NodeRef dossier, String reden) {
        return repository.doe(
                () ->
                        volledigheid().eisReden(dossier, reden).stream()
                                .map(gebrek -> gebrek.soort().code())
                                .toList());
    }

    private Volledigheid volledigheid() {
        return repository.bean("kamerwoo.volledigheid", Volledigheid.class);
    }

    private void nota(NodeRef dossier) {
        repository.doe(
                () ->
                        repository.maak(
                                dossier, uniek("nota"), kw("nota"), Map.of(kw("aan"), "MOCW")));
    }

    /** A document that is made without a file has none; an upload always has. */
    private void geefInhoud(NodeRef dossier) {
        for (NodeRef node : repository.inMap(dossier)) {
            if (List.of(kw("nota"), kw("kamerbrief")).contains(repository.type(node))) {
                repository.voer(
                        () -> repository.schrijf(node, "Tekst.".getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private NodeRef vraag(NodeRef dossier, int nummer) {
        return repository.inMap(dossier).stream()
                .filter(
                        node ->
                                Integer.valueOf(nummer)
                                        .equals(repository.waarde(node, kw("nummer"))))
                .findFirst()
                .orElseThrow();
    }
}
