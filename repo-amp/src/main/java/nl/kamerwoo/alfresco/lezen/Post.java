package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.correspondentie.Mailkop;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.service.cmr.repository.ContentReader;

import java.util.ArrayList;
import java.util.List;

/**
 * A message that was read.
 *
 * @param kop empty when the file should be a message, but cannot be read as one
 * @param versleuteld whether only its head can be read
 * @param zonderTekst whether it is certain that nobody wrote anything in it
 * @param bijlagen what came with it, in its own order
 * @param berichten what there is to tell about the reading
 */
public record Post(
        Mailkop kop,
        boolean versleuteld,
        boolean zonderTekst,
        List<Bijlage> bijlagen,
        List<Leesbericht> berichten) {

    /**
     * A file that came with a message.
     *
     * @param naam as it can be stored, though something else may be called so
     * @param soort its media type, as the message says
     * @param tekenset of a text; empty where that is not said
     * @param kenmerk the same for the same file in the same message, whenever that is read
     * @param inhoud can be read over and over
     */
    public record Bijlage(
            String naam, String soort, String tekenset, String kenmerk, ContentReader inhoud) {}

    public Post {
        bijlagen = List.copyOf(bijlagen);
        berichten = List.copyOf(berichten);
    }

    /** A message of which no more is known than its head. */
    public static Post vanKop(Mailkop kop) {
        return new Post(kop, false, false, List.of(), List.of());
    }

    /** The same, with one more thing to tell. */
    public Post met(Leesbericht bericht) {
        List<Leesbericht> meer = new ArrayList<>(berichten);
        meer.add(bericht);
        return new Post(kop, versleuteld, zonderTekst, bijlagen, meer);
    }

    Post zonderBijlagen() {
        return new Post(kop, versleuteld, zonderTekst, List.of(), berichten);
    }

    /**
     * What came of the text, now that the message is known. The transform service fails on one that
     * has none; that is no reason to try again.
     */
    Tekst verklaar(Tekst tekst) {
        if (!(tekst instanceof Tekst.Mislukt)) {
            return tekst;
        }
        if (versleuteld) {
            return new Tekst.Geen(Leesstatus.VERSLEUTELD);
        }
        return zonderTekst ? new Tekst.Geen(Leesstatus.LEEG) : tekst;
    }

    /** How far the reading of the message came. */
    Leesstatus status(Tekst tekst) {
        if (kop.isLeeg()) {
            return Leesstatus.BESCHADIGD;
        }
        if (versleuteld) {
            return Leesstatus.VERSLEUTELD;
        }
        return isTeGroot(tekst) ? Leesstatus.TE_GROOT : Leesstatus.GELEZEN;
    }

    /** The key of the same in words; empty when it was read as a whole. */
    String sleutel(Tekst tekst) {
        return switch (status(tekst)) {
            case BESCHADIGD -> "kamerwoo.lezen.bericht-beschadigd";
            case VERSLEUTELD -> "kamerwoo.lezen.bericht-versleuteld";
            case TE_GROOT -> "kamerwoo.lezen.bericht-te-groot";
            default -> "";
        };
    }

    private static boolean isTeGroot(Tekst tekst) {
        return tekst instanceof Tekst.Geen geen && geen.waarom() == Leesstatus.TE_GROOT;
    }
}
