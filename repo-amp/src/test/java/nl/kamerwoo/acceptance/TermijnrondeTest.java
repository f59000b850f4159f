package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.job.Termijnronde;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** The round brings terms up to date. It may be running by the clock as well. */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class TermijnrondeTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate VANDAAG = LocalDate.now(NEDERLAND);

    private final Repository repository;

    TermijnrondeTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void daysAndStatesFollowTheCalendar() {
        NodeRef dossier = verouderd(VANDAAG.minusDays(18), "op tijd");
        rondeTot(dossier, "let op");

        assertThat(repository.waarde(dossier, kw("dagenOver"))).isEqualTo(3);
    }

    @Test
    void aTermThatWasNeverStampedIsStamped() {
        NodeRef dossier = verouderd(VANDAAG.minusDays(1), null);
        rondeTot(dossier, "op tijd");

        assertThat(repository.waarden(dossier))
                .containsKeys(kw("termijnStart"), kw("termijnEinde"), kw("termijnUitleg"));
    }

    @Test
    void nobodyIsSaidToHaveChangedTheDossier() {
        NodeRef dossier = verouderd(VANDAAG.minusDays(18), "op tijd");
        Serializable gewijzigd = repository.waarde(dossier, ContentModel.PROP_MODIFIED);
        rondeTot(dossier, "let op");

        assertThat(repository.waarde(dossier, ContentModel.PROP_MODIFIED)).isEqualTo(gewijzigd);
        assertThat(repository.waarde(dossier, ContentModel.PROP_MODIFIER)).isEqualTo("admin");
    }

    @Test
    void whatIsDoneStaysAsItWas() {
        NodeRef klaar = verouderd(VANDAAG.minusDays(18), "afgedaan");
        rondeTot(verouderd(VANDAAG.minusDays(18), "op tijd"), "let op");

        assertThat(repository.waarde(klaar, kw("termijnToestand"))).isEqualTo("afgedaan");
        assertThat(repository.waarden(klaar)).doesNotContainKey(kw("termijnEinde"));
    }

    @Test
    void aDossierWhoseDatesContradictEachOtherHoldsUpNoOther() {
        NodeRef fout = verouderd(VANDAAG.minusDays(18), "op tijd");
        repository.zetZonderBehaviours(
                fout, Map.of(kw("beantwoord"), datum(VANDAAG.minusDays(19))));
        rondeTot(verouderd(VANDAAG.minusDays(18), "op tijd"), "let op");

        assertThat(repository.waarde(fout, kw("termijnToestand"))).isEqualTo("op tijd");
    }

    @Test
    void withoutAReasonThereIsNoRound() {
        rondeTot(verouderd(VANDAAG.minusDays(18), "op tijd"), "let op");
        Geduld.tot(() -> ronde().loop(), gewijzigd -> gewijzigd == 0);
        NodeRef dossier = verouderd(VANDAAG.minusDays(18), "op tijd");

        assertThat(ronde().loop()).isZero();
        assertThat(repository.waarde(dossier, kw("termijnToestand"))).isEqualTo("op tijd");
    }

    @Test
    void anAddedHolidayMovesTheTermsThatRunAndNoOthers() throws Exception {
        NodeRef lopend = woo(Map.of());
        NodeRef klaar = woo(Map.of(kw("besluitOp"), datum(VANDAAG)));
        Date einde = repository.datum(lopend, "termijnEinde");
        Instellingendocument feestdagen = new Instellingendocument(repository, "feestdagen.txt");
        feestdagen.tijdelijk(
                () -> {
                    feestdagen.schrijf(
                            feestdagen.tekst()
                                    + "\n  - dag: %s\n    naam: Proef\n".formatted(dag(einde)));

                    Date later = rondeNa(lopend, einde);
                    assertThat(later).isAfter(einde);
                    assertThat(repository.datum(klaar, "termijnEinde")).isEqualTo(einde);
                });

        assertThat(rondeTerug(lopend, einde)).isEqualTo(einde);
    }

    /** A request that was received some weeks ago. */
    private NodeRef woo(Map<QName, Serializable> waarden) {
        NodeRef dossier = repository.dossier(kw("wooverzoek"));
        Map<QName, Serializable> alle = new HashMap<>(waarden);
        alle.put(kw("ontvangen"), datum(VANDAAG.minusDays(20)));
        repository.voer(() -> repository.nodes().addProperties(dossier, alle));
        return dossier;
    }

    /** What is saved is in force in some seconds. */
    private Date rondeNa(NodeRef dossier, Date einde) {
        return Geduld.tot(() -> eindeNaRonde(dossier), nu -> !nu.equals(einde));
    }

    private Date rondeTerug(NodeRef dossier, Date einde) {
        return Geduld.tot(() -> eindeNaRonde(dossier), einde::equals);
    }

    private Date eindeNaRonde(NodeRef dossier) {
        ronde().loop();
        return repository.datum(dossier, "termijnEinde");
    }

    private static LocalDate dag(Date datum) {
        return datum.toInstant().atZone(NEDERLAND).toLocalDate();
    }

    /** Questions whose stamps are those of an earlier day. */
    private NodeRef verouderd(LocalDate ingezonden, String toestand) {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        repository.zetZonderBehaviours(
                dossier,
                toestand == null
                        ? Map.of(kw("ingezonden"), datum(ingezonden))
                        : Map.of(
                                kw("ingezonden"),
                                datum(ingezonden),
                                kw("termijnToestand"),
                                toestand));
        return dossier;
    }

    /** As on a new day: as if none of the terms had been computed on this one. */
    private void rondeTot(NodeRef dossier, String toestand) {
        AttributeService attributen = repository.bean("attributeService", AttributeService.class);
        Geduld.tot(
                () -> {
                    repository.voer(() -> attributen.removeAttribute("kamerwoo.termijnstand"));
                    ronde().loop();
                    return repository.waarde(dossier, kw("termijnToestand"));
                },
                toestand::equals);
    }

    private Termijnronde ronde() {
        return repository.bean("kamerwoo.termijnronde", Termijnronde.class);
    }

    private static Date datum(LocalDate dag) {
        return Date.from(dag.atStartOfDay(NEDERLAND).toInstant());
    }
}
