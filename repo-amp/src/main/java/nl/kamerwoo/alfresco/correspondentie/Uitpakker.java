package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.correspondentie.Kladblok.Kladje;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Post.Bijlage;
import nl.kamerwoo.correspondentie.Mailgrenzen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes attachments of the files of a message, those that came packed together as well. A pack that
 * cannot be opened, or not as a whole, is an attachment itself: nothing of it is lost.
 */
final class Uitpakker {

    /** What a message brought, and what there is to tell of it. */
    record Uitgepakt(List<Bijlage> bijlagen, List<Leesbericht> berichten) {}

    private final Kladblok kladblok;
    private final Winmail winmail;

    Uitpakker(Kladblok kladblok) {
        this.kladblok = kladblok;
        this.winmail = new Winmail(kladblok);
    }

    /**
     * @param verwezen what the message's text refers to
     * @param zonderTekst whether the message says nothing itself: then a pack without files may
     *     hold what it has to say
     * @param eerder what there is to tell of the message already
     * @throws IOException when the content store fails
     */
    Uitgepakt pakUit(
            List<Kladje> kladjes,
            Set<String> verwezen,
            boolean zonderTekst,
            List<Leesbericht> eerder)
            throws IOException {
        List<Kladje> bestanden = new ArrayList<>();
        List<Leesbericht> berichten = new ArrayList<>(eerder);
        for (Kladje kladje : kladjes) {
            if (!Winmail.is(kladje.deel())) {
                bestanden.add(kladje);
                continue;
            }
            Winmail.Inhoud inhoud = winmail.pakUit(kladje);
            boolean isNiets = inhoud.heel() && inhoud.kladjes().isEmpty();
            if (!inhoud.heel() || isNiets && zonderTekst) {
                bestanden.add(kladje);
            }
            if (!inhoud.heel()) {
                berichten.add(Leesbericht.van("kamerwoo.mail.ingepakt", naam(kladje)));
            }
            bestanden.addAll(inhoud.kladjes());
        }
        if (bestanden.size() > Mailgrenzen.MEESTE_BIJLAGEN) {
            berichten.add(
                    Leesbericht.van(
                            "kamerwoo.mail.te-veel-bijlagen",
                            Integer.toString(Mailgrenzen.MEESTE_BIJLAGEN)));
        }
        return new Uitgepakt(
                kladblok.bijlagen(
                        bestanden.stream().limit(Mailgrenzen.MEESTE_BIJLAGEN).toList(), verwezen),
                berichten);
    }

    private static String naam(Kladje pak) {
        return pak.deel().naam().isEmpty() ? Winmail.NAAM : pak.deel().naam();
    }
}
