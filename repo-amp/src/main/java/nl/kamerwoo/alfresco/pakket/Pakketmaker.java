package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.inventaris.Inventaris;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.pakket.Inventarisbestand;
import nl.kamerwoo.pakket.Pakketregel;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Vrijgaven;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Begins packages. */
public final class Pakketmaker {

    private final Inventaris inventaris;
    private final Vrijgaven vrijgaven;
    private final Stukken stukken;
    private final List<Inventarisbestand> bestanden;
    private final Clock klok;

    /**
     * @param bestanden the inventory in the forms in which it goes along
     */
    public Pakketmaker(
            Inventaris inventaris,
            Vrijgaven vrijgaven,
            Stukken stukken,
            List<Inventarisbestand> bestanden,
            Clock klok) {
        this.inventaris = inventaris;
        this.vrijgaven = vrijgaven;
        this.stukken = stukken;
        this.bestanden = List.copyOf(bestanden);
        this.klok = klok;
    }

    /**
     * Takes down how everything is now; nothing is sent yet, so that a refusal can still be told.
     *
     * @throws OnbekendeRegels when lines are asked for that there are not
     */
    public Pakket begin(Pakketopdracht opdracht, Publicatie publicatie) {
        Regelrol rol = new Regelrol();
        try {
            zetKlaar(opdracht, rol);
        } catch (RuntimeException fout) {
            rol.close();
            throw fout;
        }
        return new Pakket(opdracht, rol, stukken, bestanden, publicatie, klok.instant());
    }

    private void zetKlaar(Pakketopdracht opdracht, Regelrol rol) {
        Set<Integer> onbekend = new HashSet<>(opdracht.regels());
        inventaris.elk(
                opdracht.verzoek(),
                regel -> {
                    if (opdracht.vraagt(regel.id())) {
                        onbekend.remove(regel.id());
                        rol.zet(zoalsNu(opdracht, regel));
                    }
                });
        if (!onbekend.isEmpty()) {
            throw new OnbekendeRegels(onbekend);
        }
    }

    private Pakketregel zoalsNu(Pakketopdracht opdracht, Inventarisregel regel) {
        return Pakketregel.van(
                regel, vrijgaven.van(opdracht.verzoek(), regel), stukken.stand(regel.stuk()));
    }
}
