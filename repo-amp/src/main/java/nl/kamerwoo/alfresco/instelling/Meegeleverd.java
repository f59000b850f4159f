package nl.kamerwoo.alfresco.instelling;

import nl.kamerwoo.bericht.Berichtsjabloon;
import nl.kamerwoo.brief.Briefsoort;
import nl.kamerwoo.instelling.Instellingsoort;

import org.alfresco.repo.content.MimetypeMap;

/**
 * A document that the module ships for the Data Dictionary.
 *
 * @param naam names its texts and what is remembered of it: for ever
 * @param isSjabloon whether it lies among the templates
 * @param inhoud as it is shipped
 */
record Meegeleverd(String naam, boolean isSjabloon, String bestandsnaam, byte[] inhoud) {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static Meegeleverd instelling(Instellingsoort<?> soort, byte[] inhoud) {
        return new Meegeleverd(soort.naam(), false, soort.bestandsnaam(), inhoud);
    }

    static Meegeleverd sjabloon(Briefsoort soort, byte[] inhoud) {
        return new Meegeleverd("sjabloon." + soort.naam(), true, soort.sjabloon(), inhoud);
    }

    static Meegeleverd sjabloon(Berichtsjabloon sjabloon, byte[] inhoud) {
        return new Meegeleverd(
                "sjabloon." + sjabloon.naam(), true, sjabloon.bestandsnaam(), inhoud);
    }

    String mimetype() {
        return bestandsnaam.endsWith(".docx") ? DOCX : MimetypeMap.MIMETYPE_TEXT_PLAIN;
    }

    /** The name under which that of a newer version is laid beside a changed document. */
    String bestandsnaamNieuw(String versie) {
        int punt = bestandsnaam.lastIndexOf('.');
        return bestandsnaam.substring(0, punt) + ".nieuw-" + versie + bestandsnaam.substring(punt);
    }
}
