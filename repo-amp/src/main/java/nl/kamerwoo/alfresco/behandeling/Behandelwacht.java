package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Bezwaar;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Toets;
import nl.kamerwoo.behandeling.Toets.Beslisser;
import nl.kamerwoo.behandeling.Toets.Inhoud;
import nl.kamerwoo.behandeling.Verloop;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Lets no decision through that may not be taken, by whatever door it comes. */
public final class Behandelwacht {

    private final Behandeldossier dossiers;
    private final Handelingenboek boek;
    private final Lidmaatschap lidmaatschap;
    private final Instellingen instellingen;

    public Behandelwacht(
            Behandeldossier dossiers,
            Handelingenboek boek,
            Lidmaatschap lidmaatschap,
            Instellingen instellingen) {
        this.dossiers = dossiers;
        this.boek = boek;
        this.lidmaatschap = lidmaatschap;
        this.instellingen = instellingen;
    }

    /**
     * @throws NietNu with everything that stands in the way
     */
    public void keur(Zaak zaak, Beslissing beslissing) {
        List<Bezwaar> bezwaren = bezwaren(zaak, beslissing);
        if (!bezwaren.isEmpty()) {
            throw NietNu.om(bezwaren);
        }
    }

    /**
     * @throws NietNu when an answer is missing or differs, and no reason is given
     */
    public void keurAntwoorden(NodeRef dossier, String reden) {
        List<Bezwaar> bezwaren = Toets.antwoorden(dossiers.vragen(dossier));
        if (reden.isBlank() && !bezwaren.isEmpty()) {
            throw NietNu.om(bezwaren);
        }
    }

    /**
     * Whether who has a task may say yes in it, by his role and by what he did before: Alfresco
     * lets who began a process end each of its tasks.
     */
    boolean staatToe(NodeRef dossier, Stap stap, String wie) {
        Behandelregels regels = instellingen.van(Behandelregels.SOORT);
        Beslisser beslisser = new Beslisser(wie, true, heeftRol(dossier, stap, wie, regels));
        return new Toets(regels.vierOgen())
                .persoonlijk(stap, beslisser, boek.lees(dossier))
                .isEmpty();
    }

    private List<Bezwaar> bezwaren(Zaak zaak, Beslissing beslissing) {
        Behandelregels regels = instellingen.van(Behandelregels.SOORT);
        Stap stap = beslissing.stap();
        Verloop verloop = boek.lees(zaak.dossier());
        return new Toets(regels.vierOgen())
                .bezwaren(
                        stap,
                        beslissing.besluit(),
                        new Beslisser(
                                beslissing.wie(),
                                beslissing.heeftTaak(),
                                heeftRol(zaak.dossier(), stap, beslissing.wie(), regels)),
                        verloop,
                        stap == Stap.ONDERTEKENEN ? inhoud(zaak) : new Inhoud(List.of(), true),
                        beslissing.reden());
    }

    private boolean heeftRol(NodeRef dossier, Stap stap, String wie, Behandelregels regels) {
        return lidmaatschap.is(wie, regels.groep(stap.rol(), dossiers.directie(dossier)));
    }

    private Inhoud inhoud(Zaak zaak) {
        boolean heeftStukken =
                !zaak.stukken().isEmpty()
                        || !dossiers.teOndertekenen(zaak.dossier()).isEmpty()
                        || dossiers.isOndertekend(zaak.dossier());
        return new Inhoud(dossiers.vragen(zaak.dossier()), heeftStukken);
    }
}
