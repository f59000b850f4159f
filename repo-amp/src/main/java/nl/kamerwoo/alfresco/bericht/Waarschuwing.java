package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.behandeling.Openstaand;
import nl.kamerwoo.alfresco.behandeling.Taak;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Taaktermijn;
import nl.kamerwoo.bericht.Berichttaak;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.termijn.Termijnbeleid;

import java.time.Clock;
import java.time.LocalDate;

/** Tells who has a task that its day is near, or has gone by. */
public final class Waarschuwing {

    private final Berichtenpost post;
    private final Instellingen instellingen;
    private final Termijnbeleid termijnbeleid;
    private final Clock klok;

    public Waarschuwing(
            Berichtenpost post,
            Instellingen instellingen,
            Termijnbeleid termijnbeleid,
            Clock klok) {
        this.post = post;
        this.instellingen = instellingen;
        this.termijnbeleid = termijnbeleid;
        this.klok = klok;
    }

    /** Whether this is a day on which people are told anything. */
    public boolean isWerkdag() {
        return termijnbeleid.kalender().isWerkdag(Datums.vandaag(klok));
    }

    /** Whether it is time for this one. */
    public boolean isNodig(Openstaand openstaand) {
        LocalDate vandaag = Datums.vandaag(klok);
        Taaktermijn termijn =
                new Taaktermijn(termijnbeleid.kalender(), instellingen.van(Behandelregels.SOORT));
        return openstaand
                .taak()
                .gereedOp()
                .filter(dag -> !termijn.waarschuwVanaf(dag).isAfter(vandaag))
                .isPresent();
    }

    /**
     * Tells them, if they were not told of this day before.
     *
     * @return how many are told
     */
    public int geef(Openstaand openstaand) {
        return post.gewaarschuwd(
                openstaand.dossier(), berichttaak(openstaand.taak()), openstaand.vanWie());
    }

    static Berichttaak berichttaak(Taak taak) {
        return new Berichttaak(taak.id(), taak.stap(), taak.betreft(), taak.gereedOp());
    }
}
