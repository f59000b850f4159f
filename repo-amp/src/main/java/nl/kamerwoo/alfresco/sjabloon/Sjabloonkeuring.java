package nl.kamerwoo.alfresco.sjabloon;

import nl.kamerwoo.brief.Briefgegevens;
import nl.kamerwoo.brief.Briefwaarden;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.instelling.Keuring;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Looks at a template before it is saved, by merging it with a dossier that knows everything. */
public final class Sjabloonkeuring implements Keuring {

    private final Docxmotor motor;

    public Sjabloonkeuring(Docxmotor motor) {
        this.motor = motor;
    }

    @Override
    public List<Fout> keur(String naam, InputStream inhoud) throws IOException {
        if (!naam.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return List.of();
        }
        return motor.keur(inhoud, Briefwaarden.van(Briefgegevens.voorbeeld())).stream()
                .map(Sjabloonkeuring::fout)
                .toList();
    }

    /** A docx has no lines: its paragraphs are counted. */
    private static Fout fout(Sjabloonfout fout) {
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
}
