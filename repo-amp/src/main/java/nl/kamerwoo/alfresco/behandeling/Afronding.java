package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Handeling;
import nl.kamerwoo.behandeling.Werkstroom;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a decision: lets it through or not, writes it down, and has happen what follows. */
public final class Afronding {

    private final Behandelwacht wacht;
    private final Handelingenboek boek;
    private final Gevolgen gevolgen;
    private final Behandeldossier dossiers;
    private final Taakverdeling verdeling;
    private final Nota nota;
    private final Archiefkeuring archiefkeuring;
    private final Clock klok;

    public Afronding(
            Behandelwacht wacht,
            Handelingenboek boek,
            Gevolgen gevolgen,
            Behandeldossier dossiers,
            Taakverdeling verdeling,
            Nota nota,
            Archiefkeuring archiefkeuring,
            Clock klok) {
        this.wacht = wacht;
        this.boek = boek;
        this.gevolgen = gevolgen;
        this.dossiers = dossiers;
        this.verdeling = verdeling;
        this.nota = nota;
        this.archiefkeuring = archiefkeuring;
        this.klok = klok;
    }

    /**
     * @throws NietNu when it may not be taken
     */
    public void rondAf(Zaak zaak, Beslissing beslissing) {
        wacht.keur(zaak, beslissing);
        String reden = reden(zaak, beslissing);
        boek.schrijf(
                zaak.dossier(),
                new Handeling(
                        zaak.werkstroom().sleutel(),
                        Optional.of(beslissing.stap()),
                        beslissing.besluit(),
                        beslissing.wie(),
                        klok.instant(),
                        reden,
                        beslissing.betreft().isEmpty()
                                ? nota.referentie(zaak)
                                : beslissing.betreft()));
        gevolgen.na(zaak, beslissing);
    }

    /** Who files a dossier that is not whole says why, and what was missing is kept with that. */
    private String reden(Zaak zaak, Beslissing beslissing) {
        return zaak.werkstroom().isVanHetDossier() && beslissing.besluit() == Besluit.GEARCHIVEERD
                ? archiefkeuring.verantwoord(zaak.dossier(), beslissing.reden())
                : beslissing.reden();
    }

    /**
     * With whom is still to be coordinated.
     *
     * @param gevraagd those that somebody named, beside those that coordinate a question
     */
    public List<String> ministeries(Zaak zaak, List<String> gevraagd) {
        Set<String> ministeries = new LinkedHashSet<>();
        if (zaak.werkstroom() == Werkstroom.KAMERVRAGEN) {
            ministeries.addAll(dossiers.nogAfTeStemmen(zaak.dossier()));
        }
        ministeries.addAll(gevraagd);
        ministeries.removeIf(verdeling.eigenMinisterie()::equalsIgnoreCase);
        return new ArrayList<>(ministeries);
    }

    /** Who initials, in their order. */
    public List<String> parafenlijn(Zaak zaak) {
        return verdeling.parafenlijn(zaak.dossier());
    }
}
