package nl.kamerwoo.alfresco.sjabloon;

import fr.opensagres.xdocreport.core.io.IOUtils;
import fr.opensagres.xdocreport.core.io.XDocArchive;
import fr.opensagres.xdocreport.document.docx.DocxReport;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;

import nl.kamerwoo.brief.OngeldigSjabloon;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.brief.Sjabloonfout.Soort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a template something stands, in the words of who wrote it: which paragraph. */
final class Sjabloonplaats {

    /** What a letter needs; the rest of the language is for programs. */
    private static final Set<String> TOEGESTAAN =
            Set.of("list", "items", "sep", "if", "elseif", "else", "break");

    /** An instruction; the group is its name. */
    static final Pattern OPDRACHT = Pattern.compile("\\[[#@](?!--)([A-Za-z_]*+)");

    private static final Pattern ALINEA =
            Pattern.compile("<w:p[ >]|" + Pattern.quote(Opdrachtalineas.SPOOR));
    private static final int LANGSTE_FRAGMENT = 80;

    private Sjabloonplaats() {}

    /**
     * @throws OngeldigSjabloon when a template does more than a letter needs
     */
    static void controleer(DocxReport docx) {
        XDocArchive delen = docx.getPreprocessedDocumentArchive();
        List<Sjabloonfout> fouten = new ArrayList<>();
        for (String deel : tekstdelen(delen)) {
            String xml = tekst(delen, deel);
            Matcher opdracht = OPDRACHT.matcher(xml);
            while (opdracht.find()) {
                if (!isToegestaan(opdracht.group(1), fragment(xml, opdracht.start()))) {
                    fouten.add(fout(deel, xml, opdracht.start(), Soort.NIET_TOEGESTAAN));
                }
            }
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigSjabloon(fouten);
        }
    }

    /** Counting up to a number is no letter's need either. */
    static boolean isToegestaan(String opdracht, String fragment) {
        return TOEGESTAAN.contains(opdracht) && !fragment.contains("..");
    }

    static Sjabloonfout fout(DocxReport docx, ParseException fout) {
        return fout(
                docx,
                fout.getTemplateName(),
                fout.getLineNumber(),
                fout.getColumnNumber(),
                Soort.SCHRIJFFOUT);
    }

    static Sjabloonfout fout(DocxReport docx, TemplateException fout, Soort soort) {
        return fout(
                docx,
                fout.getTemplateSourceName(),
                nul(fout.getLineNumber()),
                nul(fout.getColumnNumber()),
                soort);
    }

    /** The template's name is that of the report and of the part in it, with a mark between. */
    private static Sjabloonfout fout(
            DocxReport docx, String naam, int regel, int kolom, Soort soort) {
        String deel = naam == null ? "" : naam.substring(naam.indexOf('!') + 1);
        XDocArchive delen = docx.getPreprocessedDocumentArchive();
        if (!delen.hasEntry(deel)) {
            return new Sjabloonfout(deel, 0, soort, "");
        }
        String xml = tekst(delen, deel);
        return fout(deel, xml, plaats(xml, regel, kolom), soort);
    }

    private static Sjabloonfout fout(String deel, String xml, int plaats, Soort soort) {
        int alinea = (int) ALINEA.matcher(xml).region(0, plaats).results().count();
        return new Sjabloonfout(deel, alinea, soort, fragment(xml, plaats));
    }

    private static int plaats(String xml, int regel, int kolom) {
        int begin = 0;
        for (int i = 1; i < regel; i++) {
            begin = xml.indexOf('\n', begin) + 1;
        }
        return Math.max(0, Math.min(xml.length(), begin + kolom - 1));
    }

    /** The piece of code at a place: back to where it begins and on to where it ends. */
    private static String fragment(String xml, int plaats) {
        int begin = Math.max(xml.lastIndexOf("${", plaats), xml.lastIndexOf("[", plaats));
        int start = begin < 0 || xml.indexOf('<', begin) < plaats ? plaats : begin;
        int einde = start;
        while (einde < xml.length() && xml.charAt(einde) != '<') {
            einde++;
        }
        return xml.substring(start, Math.min(einde, start + LANGSTE_FRAGMENT));
    }

    /** The parts in which text stands: the letter itself, page heads and feet, notes. */
    static List<String> tekstdelen(XDocArchive delen) {
        return delen.getEntryNames().stream()
                .filter(deel -> deel.startsWith("word/") && deel.endsWith(".xml"))
                .sorted()
                .toList();
    }

    static String tekst(XDocArchive delen, String deel) {
        try {
            return IOUtils.toString(delen.getEntryReader(deel));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static int nul(Integer getal) {
        return getal == null ? 0 : getal;
    }
}
