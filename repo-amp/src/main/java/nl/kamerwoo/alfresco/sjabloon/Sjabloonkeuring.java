package nl.kamerwoo.alfresco.sjabloon;

import nl.kamerwoo.bericht.Berichtsjabloon;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Overzichtsbericht;
import nl.kamerwoo.bericht.Taakbericht;
import nl.kamerwoo.brief.Briefgegevens;
import nl.kamerwoo.brief.Briefwaarden;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.instelling.Keuring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at a template before it is saved, by merging it with one that knows everything. */
public final class Sjabloonkeuring implements Keuring {

    private static final int MEESTE_BYTES = 1024 * 1024;

    private final Docxmotor motor;
    private final Tekstmotor tekstmotor;

    public Sjabloonkeuring(Docxmotor motor, Tekstmotor tekstmotor) {
        this.motor = motor;
        this.tekstmotor = tekstmotor;
    }

    @Override
    public List<Fout> keur(String naam, InputStream inhoud) throws IOException {
        if (naam.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return motor.keur(inhoud, Briefwaarden.van(Briefgegevens.voorbeeld())).stream()
                    .map(Sjabloonkeuring::vanBrief)
                    .toList();
        }
        byte[] tekst = inhoud.readNBytes(MEESTE_BYTES);
        return Berichtsjabloon.van(naam).stream()
                .flatMap(
                        sjabloon ->
                                tekstmotor
                                        .keur(
                                                new String(tekst, StandardCharsets.UTF_8),
                                                voorbeeld(sjabloon.soort()))
                                        .stream())
                .map(Sjabloonkeuring::vanBericht)
                .toList();
    }

    private static Map<String, Object> voorbeeld(Berichtsoort soort) {
        return switch (soort) {
            case TOEWIJZING, WAARSCHUWING -> Taakbericht.voorbeeld().waarden();
            case OCHTENDOVERZICHT -> Overzichtsbericht.voorbeeld().waarden();
        };
    }

    /** A docx has no lines: its paragraphs are counted. */
    private static Fout vanBrief(Sjabloonfout fout) {
        Soort soort =
                switch (fout.soort()) {
                    case GEEN_DOCX -> Soort.SJABLOON_GEEN_DOCX;
                    case TE_GROOT -> Soort.SJABLOON_TE_GROOT;
                    case SCHRIJFFOUT -> Soort.SJABLOON_SCHRIJFFOUT;
                    case ONBEKEND -> Soort.SJABLOON_ONBEKEND;
                    case NIET_TOEGESTAAN -> Soort.SJABLOON_NIET_TOEGESTAAN;
                };
        return new Fout(0, soort, List.of(Integer.toString(fout.alinea()), fout.tekst()));
    }

    private static Fout vanBericht(Sjabloonfout fout) {
        Soort soort =
                switch (fout.soort()) {
                    case GEEN_DOCX, TE_GROOT -> Soort.SJABLOON_TE_GROOT;
                    case SCHRIJFFOUT -> Soort.BERICHT_SCHRIJFFOUT;
                    case ONBEKEND -> Soort.BERICHT_ONBEKEND;
                    case NIET_TOEGESTAAN -> Soort.BERICHT_NIET_TOEGESTAAN;
                };
        return new Fout(fout.alinea(), soort, List.of(fout.tekst()));
    }
}
