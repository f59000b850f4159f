package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.inventaris.Kolom;
import nl.kamerwoo.inventaris.Lijstregel;

import org.springframework.extensions.surf.util.I18NUtil;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A page with a table: for people to read, also with a screen reader. */
final class HtmlSchrijver implements Inventarisschrijver {

    private static final String STIJL =
            "body{font-family:sans-serif;margin:1.5rem}"
                    + "table{border-collapse:collapse}"
                    + "caption{text-align:left;font-weight:bold;padding:.5rem 0}"
                    + "th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;"
                    + "vertical-align:top;white-space:pre-line}";

    private final String matter;
    private final Writer uit;
    private final AtomicInteger regels = new AtomicInteger();

    HtmlSchrijver(OutputStream uit, String matter) throws IOException {
        this.matter = matter;
        this.uit = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
        begin();
    }

    private void begin() throws IOException {
        String titel = Melding.tekst("kamerwoo.inventaris.titel", matter);
        uit.write("<!DOCTYPE html>\n<html lang=\"");
        tekst(I18NUtil.getLocale().getLanguage());
        uit.write("\">\n<head><meta charset=\"utf-8\"><title>");
        tekst(titel);
        uit.write("</title><style>" + STIJL + "</style></head>\n<body><main>\n<h1>");
        tekst(titel);
        uit.write("</h1>\n<table>\n<caption>");
        tekst(Melding.tekst("kamerwoo.inventaris.onderschrift"));
        uit.write("</caption>\n<thead><tr>");
        for (Kolom kolom : Kolom.values()) {
            uit.write("<th scope=\"col\">" + kolom.kop() + "</th>");
        }
        uit.write("</tr></thead>\n<tbody>\n");
    }

    @Override
    public void regel(Lijstregel regel) throws IOException {
        regels.incrementAndGet();
        uit.write("<tr>");
        for (Kolom kolom : Kolom.values()) {
            uit.write(kolom == Kolom.ID ? "<th scope=\"row\">" : "<td>");
            tekst(regel.cel(kolom, matter));
            if (kolom == Kolom.BEOORDELING && regel.regel().oordeel().beoordeling().isEmpty()) {
                uit.write(' ');
                tekst(Melding.tekst("kamerwoo.inventaris.nog-niet-beoordeeld"));
            }
            uit.write(kolom == Kolom.ID ? "</th>" : "</td>");
        }
        uit.write("</tr>\n");
    }

    @Override
    public void slot(int achtergehouden) throws IOException {
        uit.write("</tbody>\n</table>\n<p>");
        tekst(
                Melding.tekst(
                        "kamerwoo.inventaris.aantal",
                        String.valueOf(regels.get()),
                        String.valueOf(achtergehouden)));
        uit.write("</p>\n</main></body>\n</html>\n");
        uit.flush();
    }

    private void tekst(String tekst) throws IOException {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            switch (teken) {
                case '&' -> uit.write("&amp;");
                case '<' -> uit.write("&lt;");
                case '>' -> uit.write("&gt;");
                case '"' -> uit.write("&quot;");
                case '\'' -> uit.write("&#39;");
                default -> uit.write(teken);
            }
        }
    }

    @Override
    public void close() {
        // All that it has is the stream that it was given.
    }
}
