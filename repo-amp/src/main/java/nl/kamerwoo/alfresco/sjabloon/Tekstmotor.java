package nl.kamerwoo.alfresco.sjabloon;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import nl.kamerwoo.brief.OngeldigSjabloon;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.brief.Sjabloonfout.Soort;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Merges a text with values. In it a value is <code>${onderwerp}</code>, and what is repeated
 * stands between <code>[#list taken as taak]</code> and <code>[/#list]</code>.
 */
public final class Tekstmotor {

    private static final int MEESTE_TEKENS = 200_000;
    private static final int LANGSTE_FRAGMENT = 80;

    /**
     * Merges.
     *
     * @param waarden texts, booleans, and lists of maps of them
     * @throws OngeldigSjabloon when it cannot be merged, or asks for a value that is not there
     */
    public String voegSamen(String sjabloon, Map<String, Object> waarden) {
        return voegSamen(
                sjabloon,
                waarden,
                (fout, omgeving, uit) -> {
                    throw fout;
                });
    }

    /**
     * Looks whether a template can be merged, by doing so.
     *
     * @param waarden an example in which no value is missing
     * @return what is wrong with it, by its lines; nothing when all is well
     */
    public List<Sjabloonfout> keur(String sjabloon, Map<String, Object> waarden) {
        List<Sjabloonfout> onbekend = new ArrayList<>();
        TemplateExceptionHandler onthoud =
                (fout, omgeving, uit) -> {
                    if (!(fout instanceof InvalidReferenceException)) {
                        throw fout;
                    }
                    onbekend.add(fout(fout, Soort.ONBEKEND));
                };
        try {
            voegSamen(sjabloon, waarden, onthoud);
            return onbekend;
        } catch (OngeldigSjabloon ongeldig) {
            return ongeldig.fouten();
        }
    }

    private static String voegSamen(
            String sjabloon, Map<String, Object> waarden, TemplateExceptionHandler bijFout) {
        controleer(sjabloon);
        StringWriter uit = new Begrensd();
        try {
            new Template("bericht", new StringReader(sjabloon), Sjabloontaal.platteTekst(bijFout))
                    .process(waarden, uit);
            return uit.toString();
        } catch (ParseException fout) {
            throw new OngeldigSjabloon(
                    new Sjabloonfout(
                            "",
                            fout.getLineNumber(),
                            Soort.SCHRIJFFOUT,
                            regel(sjabloon, fout.getLineNumber())));
        } catch (InvalidReferenceException fout) {
            throw new OngeldigSjabloon(fout(fout, Soort.ONBEKEND));
        } catch (TemplateException fout) {
            throw new OngeldigSjabloon(fout(fout, Soort.SCHRIJFFOUT));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The same instructions as in a letter; the rest of the language is for programs. */
    private static void controleer(String sjabloon) {
        List<Sjabloonfout> fouten = new ArrayList<>();
        Matcher opdracht = Sjabloonplaats.OPDRACHT.matcher(sjabloon);
        while (opdracht.find()) {
            String fragment = fragment(sjabloon, opdracht.start());
            if (!Sjabloonplaats.isToegestaan(opdracht.group(1), fragment)) {
                int nummer =
                        1
                                + (int)
                                        sjabloon.substring(0, opdracht.start())
                                                .chars()
                                                .filter(teken -> teken == '\n')
                                                .count();
                fouten.add(new Sjabloonfout("", nummer, Soort.NIET_TOEGESTAAN, fragment));
            }
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigSjabloon(fouten);
        }
    }

    private static Sjabloonfout fout(TemplateException fout, Soort soort) {
        Integer nummer = fout.getLineNumber();
        String waarover = fout.getBlamedExpressionString();
        return new Sjabloonfout(
                "", nummer == null ? 0 : nummer, soort, waarover == null ? "" : waarover);
    }

    /** An instruction, to where its line ends or it does itself. */
    private static String fragment(String sjabloon, int plaats) {
        int einde = plaats;
        while (einde < sjabloon.length() && "]\n".indexOf(sjabloon.charAt(einde)) < 0) {
            einde++;
        }
        return sjabloon.substring(plaats, einde);
    }

    private static String regel(String sjabloon, int nummer) {
        String regel = sjabloon.lines().skip(Math.max(0, nummer - 1)).findFirst().orElse("");
        return regel.substring(0, Math.min(LANGSTE_FRAGMENT, regel.length())).strip();
    }

    /** For mails that one can read: what goes on for ever ends in a refusal. */
    private static final class Begrensd extends StringWriter {

        @Override
        public void write(int teken) {
            tel(1);
            super.write(teken);
        }

        @Override
        public void write(char[] tekens, int vanaf, int aantal) {
            tel(aantal);
            super.write(tekens, vanaf, aantal);
        }

        @Override
        public void write(String tekst) {
            tel(tekst.length());
            super.write(tekst);
        }

        @Override
        public void write(String tekst, int vanaf, int aantal) {
            tel(aantal);
            super.write(tekst, vanaf, aantal);
        }

        private void tel(int aantal) {
            if (getBuffer().length() + aantal > MEESTE_TEKENS) {
                throw new OngeldigSjabloon(new Sjabloonfout("", 0, Soort.TE_GROOT, ""));
            }
        }
    }
}
