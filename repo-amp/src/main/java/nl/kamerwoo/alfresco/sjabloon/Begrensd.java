package nl.kamerwoo.alfresco.sjabloon;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.freemarker.FreemarkerTemplateEngine;

import nl.kamerwoo.brief.OngeldigSjabloon;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.brief.Sjabloonfout.Soort;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** The template engine, for letters that one can print: what goes on for ever ends in a refusal. */
final class Begrensd extends FreemarkerTemplateEngine {

    private static final int MEESTE_TEKENS = 50_000_000;

    @Override
    protected void processWithCache(String naam, IContext context, Writer uit)
            throws XDocReportException, IOException {
        super.processWithCache(naam, context, new Teller(uit));
    }

    @Override
    protected void processNoCache(String naam, IContext context, Reader in, Writer uit)
            throws XDocReportException, IOException {
        super.processNoCache(naam, context, in, new Teller(uit));
    }

    private static final class Teller extends FilterWriter {
        private int over = MEESTE_TEKENS;

        Teller(Writer uit) {
            super(uit);
        }

        @Override
        public void write(int teken) throws IOException {
            tel(1);
            out.write(teken);
        }

        @Override
        public void write(char[] tekens, int vanaf, int aantal) throws IOException {
            tel(aantal);
            out.write(tekens, vanaf, aantal);
        }

        @Override
        public void write(String tekst, int vanaf, int aantal) throws IOException {
            tel(aantal);
            out.write(tekst, vanaf, aantal);
        }

        private void tel(int aantal) {
            over -= aantal;
            if (over < 0) {
                throw new OngeldigSjabloon(new Sjabloonfout("", 0, Soort.TE_GROOT, ""));
            }
        }
    }
}
