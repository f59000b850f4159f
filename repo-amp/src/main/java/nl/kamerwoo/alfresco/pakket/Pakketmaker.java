package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.pakket.Inventarisbestand;
import nl.kamerwoo.pakket.Pakketregel;
import nl.kamerwoo.pakket.Regelbron;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Begins packages. */
public final class Pakketmaker {

    private final Regelbron bron;
    private final Stukken stukken;
    private final List<Inventarisbestand> bestanden;
    private final RetryingTransactionHelper transacties;
    private final Clock klok;

    /**
     * @param bestanden the inventory in the forms in which it goes along
     */
    public Pakketmaker(
            Regelbron bron,
            Stukken stukken,
            List<Inventarisbestand> bestanden,
            RetryingTransactionHelper transacties,
            Clock klok) {
        this.bron = bron;
        this.stukken = stukken;
        this.bestanden = List.copyOf(bestanden);
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * Takes down how everything is now; nothing is sent yet, so that a refusal can still be told.
     *
     * @throws OnbekendeRegels when lines are asked for that there are not
     */
    public Pakket begin(Pakketopdracht opdracht, Publicatie publicatie) {
        Regelrol regels = transacties.doInTransaction(() -> zoalsNu(opdracht), true);
        return new Pakket(opdracht, regels, stukken, bestanden, publicatie, klok.instant());
    }

    /** Tried again it begins a new roll. */
    private Regelrol zoalsNu(Pakketopdracht opdracht) {
        Regelrol regels = new Regelrol();
        try {
            zetKlaar(opdracht, regels);
            return regels;
        } catch (RuntimeException fout) {
            regels.close();
            throw fout;
        }
    }

    private void zetKlaar(Pakketopdracht opdracht, Regelrol regels) {
        Set<Integer> onbekend = new HashSet<>(opdracht.regels());
        int verborgen =
                bron.elk(
                        opdracht.verzoek(),
                        (regel, vrijgave) -> {
                            if (opdracht.vraagt(regel.id())) {
                                onbekend.remove(regel.id());
                                Stukstand stand = stukken.stand(regel.stuk());
                                Pakketregel deze = Pakketregel.van(regel, vrijgave, stand);
                                regels.zet(deze, deze.keuze(stand));
                            }
                        });
        if (!onbekend.isEmpty()) {
            throw new OnbekendeRegels(onbekend);
        }
        regels.zetVerborgen(opdracht.regels().isEmpty() ? verborgen : 0);
    }
}
