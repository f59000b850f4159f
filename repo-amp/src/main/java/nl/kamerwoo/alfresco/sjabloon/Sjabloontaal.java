package nl.kamerwoo.alfresco.sjabloon;

import fr.opensagres.xdocreport.template.freemarker.internal.XDocFreemarkerContext;

import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;

import java.util.Locale;

/**
 * FreeMarker as a template may use it: it sees texts, lists and maps and no object, and makes none.
 */
final class Sjabloontaal {

    private static final Version VERSIE = Configuration.VERSION_2_3_31;

    private Sjabloontaal() {}

    /** For a docx: whatever it writes is escaped. */
    static Configuration met(TemplateExceptionHandler bijFout) {
        return met(XMLOutputFormat.INSTANCE, new Waarden(), bijFout);
    }

    /** For a text, in which nothing means anything. */
    static Configuration platteTekst(TemplateExceptionHandler bijFout) {
        return met(PlainTextOutputFormat.INSTANCE, new SimpleObjectWrapper(VERSIE), bijFout);
    }

    private static Configuration met(
            OutputFormat vorm, ObjectWrapper waarden, TemplateExceptionHandler bijFout) {
        Configuration taal = new Configuration(VERSIE);
        taal.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        taal.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        taal.setAPIBuiltinEnabled(false);
        taal.setOutputFormat(vorm);
        taal.setObjectWrapper(waarden);
        taal.setLocale(Locale.forLanguageTag("nl"));
        taal.setLogTemplateExceptions(false);
        taal.setTemplateExceptionHandler(bijFout);
        return taal;
    }

    private static final class Waarden extends SimpleObjectWrapper {

        private static final String REGELEINDE = "</w:t><w:br/><w:t xml:space=\"preserve\">";

        Waarden() {
            super(VERSIE);
        }

        @Override
        public TemplateModel wrap(Object waarde) throws TemplateModelException {
            if (waarde instanceof XDocFreemarkerContext context) {
                return wrap(context.getContextMap());
            }
            if (waarde instanceof String tekst) {
                return tekst(schoon(tekst));
            }
            return super.wrap(waarde);
        }

        private TemplateModel tekst(String tekst) throws TemplateModelException {
            if (tekst.indexOf('\n') < 0) {
                return super.wrap(tekst);
            }
            return XMLOutputFormat.INSTANCE.fromMarkup(
                    XMLOutputFormat.INSTANCE.escapePlainText(tekst).replace("\n", REGELEINDE));
        }

        /** Without what XML cannot hold, and with one sign for the end of a line. */
        private static String schoon(String tekst) {
            StringBuilder schoon = new StringBuilder(tekst.length());
            tekst.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .codePoints()
                    .filter(Waarden::isXml)
                    .forEach(schoon::appendCodePoint);
            return schoon.toString();
        }

        private static boolean isXml(int teken) {
            return teken == '\t'
                    || teken == '\n'
                    || teken >= 0x20 && teken < 0xD800
                    || teken > 0xDFFF && teken < 0xFFFE
                    || teken > 0xFFFF;
        }
    }
}
