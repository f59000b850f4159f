package nl.kamerwoo.inventaris;

import nl.kamerwoo.inventaris.Werkruimte.Band;
import nl.kamerwoo.inventaris.Werkruimte.Getallen;
import nl.kamerwoo.inventaris.Werkruimte.Sortering;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * How the lines of one inventory hang together: which belong to one mail, which to one
 * conversation, and which are the same or almost. What ties lines together is put in order first,
 * so that those with the same tie come after each other; nothing is kept of them in memory.
 */
public final class Verwantschap {

    /**
     * What is known of a line. Texts are empty where there is nothing to know.
     *
     * @param stuk the id of its document
     * @param hoofdstuk the id of the mail that it came with
     * @param gesprek the conversation, as the mails call it
     * @param controlegetal of its content
     */
    public record Feit(
            int id, String stuk, String hoofdstuk, String gesprek, String controlegetal) {}

    /** Where the lines are told from: they are not all kept. */
    public interface Bron {

        /** Tells of all lines, by their ids from low to high. */
        void elk(Consumer<Feit> elk);

        /** What is known of the text of a line's document; nothing when it is not. */
        Optional<Vingerafdruk> afdruk(int regel);
    }

    /** What is told of a line: each the number of a line, 0 for none. */
    private enum Vak {
        HOOFDSTUK,
        MET_BIJLAGEN,
        GESPREK,
        DUBBEL,
        GELIJKT;

        long plek(int regel) {
            return (long) regel * values().length + ordinal();
        }
    }

    private final Getallen vakken;

    /**
     * @param bron asked for the text of those documents alone that are in a conversation
     * @param ruimte in which it lies until that is closed
     */
    public Verwantschap(Bron bron, Werkruimte ruimte) {
        this.vakken = ruimte.getallen();
        Sortering bijlagen = ruimte.sortering();
        Sortering inhouden = ruimte.sortering();
        Sortering gesprekken = ruimte.sortering();
        bron.elk(
                feit -> {
                    zet(bijlagen, feit.stuk(), true, feit);
                    zet(bijlagen, feit.hoofdstuk(), false, feit);
                    zet(inhouden, feit.controlegetal(), false, feit);
                    zet(gesprekken, feit.gesprek(), false, feit);
                });
        elk(bijlagen, this::bijlage);
        elk(inhouden, this::evenbeeld);
        Gesprekken gelijkenissen =
                new Gesprekken(
                        ruimte.getallen(),
                        bron,
                        (regel, ander) -> vakken.zet(Vak.GELIJKT.plek(regel), ander));
        elk(gesprekken, (eerste, deze) -> gesprek(eerste, deze, gelijkenissen));
        gelijkenissen.slot();
    }

    private static void zet(Sortering sortering, String tekst, boolean eigen, Feit feit) {
        if (!tekst.isEmpty()) {
            sortering.zet(new Band(Sleutel.van(tekst), eigen, feit.id()));
        }
    }

    /** Told of each, with the first of those that have the same tie. */
    private interface Paar {
        void neem(Band eerste, Band deze);
    }

    private static void elk(Sortering sortering, Paar paar) {
        Band[] eerste = new Band[1];
        sortering.elk(
                deze -> {
                    if (eerste[0] == null || !eerste[0].sleutel().equals(deze.sleutel())) {
                        eerste[0] = deze;
                    }
                    paar.neem(eerste[0], deze);
                });
    }

    private void bijlage(Band hoofdstuk, Band deze) {
        if (hoofdstuk.eigen() && !deze.eigen()) {
            vakken.zet(Vak.HOOFDSTUK.plek(deze.regel()), hoofdstuk.regel());
            vakken.zet(Vak.MET_BIJLAGEN.plek(hoofdstuk.regel()), hoofdstuk.regel());
        }
    }

    private void evenbeeld(Band eerste, Band deze) {
        if (eerste.regel() != deze.regel()) {
            vakken.zet(Vak.DUBBEL.plek(deze.regel()), eerste.regel());
        }
    }

    /** Copies are told of already: they are held against none. */
    private void gesprek(Band eerste, Band deze, Gesprekken gelijkenissen) {
        vakken.zet(Vak.GESPREK.plek(deze.regel()), eerste.regel());
        if (eerste.regel() == deze.regel()) {
            gelijkenissen.slot();
        }
        if (getal(Vak.DUBBEL, deze.regel()).isEmpty()) {
            gelijkenissen.neem(deze.regel());
        }
    }

    /** The line of the mail that it came with, or its own when others came with it. */
    public OptionalInt familie(Feit feit) {
        return getal(feit.hoofdstuk().isEmpty() ? Vak.MET_BIJLAGEN : Vak.HOOFDSTUK, feit.id());
    }

    /** The first line of its conversation, which may be this one. */
    public OptionalInt gesprek(Feit feit) {
        return getal(Vak.GESPREK, feit.id());
    }

    /** The first line with the same content, when that is not this one. */
    public OptionalInt dubbelVan(Feit feit) {
        return getal(Vak.DUBBEL, feit.id());
    }

    /** The first line of its conversation with almost the same text. */
    public OptionalInt gelijktOp(Feit feit) {
        return getal(Vak.GELIJKT, feit.id());
    }

    private OptionalInt getal(Vak vak, int regel) {
        int getal = vakken.op(vak.plek(regel));
        return getal == 0 ? OptionalInt.empty() : OptionalInt.of(getal);
    }
}
