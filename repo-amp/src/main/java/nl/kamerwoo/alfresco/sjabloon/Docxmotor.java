package nl.kamerwoo.alfresco.sjabloon;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.core.io.XDocArchive;
import fr.opensagres.xdocreport.document.docx.DocxReport;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.freemarker.FreemarkerTemplateEngine;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import nl.kamerwoo.brief.OngeldigSjabloon;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.brief.Sjabloonfout.Soort;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges a docx with values. In Word, a value is a merge field such as <code>${onderwerp}</code>;
 * the paragraphs that are repeated stand between a paragraph with the field <code>
 * [#list vragen as vraag]</code> and one with <code>[/#list]</code>.
 */
public final class Docxmotor {

    /** How a value that is not there is marked in the text. */
    private static final String ONTBREEKT = "[%s ontbreekt]";

    /**
     * Merges; a value that is missing is marked in the text.
     *
     * @param waarden texts, and lists of maps of texts
     * @return the names of what is missing
     * @throws OngeldigSjabloon when the template cannot be merged
     */
    public Set<String> voegSamen(
            InputStream sjabloon, Map<String, Object> waarden, OutputStream uit)
            throws IOException {
        Set<String> ontbreekt = new LinkedHashSet<>();
        TemplateExceptionHandler markeer =
                (fout, omgeving, tekst) -> {
                    String naam = ontbrekend(fout);
                    ontbreekt.add(naam);
                    schrijf(tekst, ONTBREEKT.formatted(naam), fout);
                };
        voegSamen(Docxpakket.van(sjabloon), waarden, markeer, uit);
        return ontbreekt;
    }

    /**
     * Looks whether a template can be merged, by doing so.
     *
     * @param waarden an example in which no value is missing
     * @return what is wrong with it; nothing when all is well
     */
    public List<Sjabloonfout> keur(InputStream sjabloon, Map<String, Object> waarden)
            throws IOException {
        List<TemplateException> onbekend = new ArrayList<>();
        TemplateExceptionHandler onthoud =
                (fout, omgeving, tekst) -> {
                    ontbrekend(fout);
                    onbekend.add(fout);
                };
        try {
            DocxReport docx =
                    voegSamen(
                            Docxpakket.van(sjabloon),
                            waarden,
                            onthoud,
                            OutputStream.nullOutputStream());
            return onbekend.stream()
                    .map(fout -> Sjabloonplaats.fout(docx, fout, Soort.ONBEKEND))
                    .toList();
        } catch (OngeldigSjabloon ongeldig) {
            return ongeldig.fouten();
        }
    }

    private static DocxReport voegSamen(
            Docxpakket sjabloon,
            Map<String, Object> waarden,
            TemplateExceptionHandler bijFout,
            OutputStream uit)
            throws IOException {
        DocxReport docx = new DocxReport();
        FreemarkerTemplateEngine motor = new Begrensd();
        motor.setFreemarkerConfiguration(Sjabloontaal.met(bijFout));
        docx.setId("sjabloon");
        docx.setTemplateEngine(motor);
        try {
            docx.load(sjabloon.open());
            docx.preprocess();
            maakLos(docx.getPreprocessedDocumentArchive());
            Sjabloonplaats.controleer(docx);
            IContext context = docx.createContext();
            context.putMap(waarden);
            docx.process(context, uit);
            return docx;
        } catch (ParseException schrijffout) {
            throw new OngeldigSjabloon(Sjabloonplaats.fout(docx, schrijffout));
        } catch (XDocReportException fout) {
            throw vertaald(docx, fout);
        }
    }

    private static void maakLos(XDocArchive delen) throws IOException {
        for (String deel : Sjabloonplaats.tekstdelen(delen)) {
            String xml = Opdrachtalineas.los(Sjabloonplaats.tekst(delen, deel));
            try (Writer schrijver = delen.getEntryWriter(deel)) {
                schrijver.write(xml);
            }
        }
    }

    private static RuntimeException vertaald(DocxReport docx, XDocReportException fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof ParseException schrijffout) {
                return new OngeldigSjabloon(Sjabloonplaats.fout(docx, schrijffout));
            }
            if (oorzaak instanceof TemplateException fouteCode) {
                return new OngeldigSjabloon(
                        Sjabloonplaats.fout(docx, fouteCode, Soort.SCHRIJFFOUT));
            }
        }
        return new IllegalStateException("The template cannot be merged", fout);
    }

    /** The name of a value that is missing; any other fault goes on. */
    private static String ontbrekend(TemplateException fout) throws TemplateException {
        if (fout instanceof InvalidReferenceException) {
            return fout.getBlamedExpressionString();
        }
        throw fout;
    }

    private static void schrijf(Writer uit, String tekst, TemplateException fout)
            throws TemplateException {
        try {
            uit.write(tekst);
        } catch (IOException nietGeschreven) {
            throw new TemplateException(nietGeschreven, fout.getEnvironment());
        }
    }
}
