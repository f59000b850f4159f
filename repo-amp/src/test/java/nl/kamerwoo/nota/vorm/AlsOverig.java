package nl.kamerwoo.nota.vorm;

import nl.kamerwoo.nota.vorm.Schets.Deel;
import nl.kamerwoo.nota.vorm.Schets.Rij;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays a nota out as odt, rtf or html. */
public enum AlsOverig {
    ODT_TABEL {
        @Override
        public byte[] maak(Schets nota) {
            var xml = new StringBuilder(ODT_BEGIN);
            alinea(xml, nota.soort());
            xml.append("<table:table table:name='kop'><table:table-column/><table:table-column/>");
            for (Rij rij : nota.kop()) {
                xml.append("<table:table-row><table:table-cell>");
                alinea(xml, rij.label());
                xml.append("</table:table-cell><table:table-cell>");
                rij.waarde().forEach(regel -> alinea(xml, regel));
                xml.append("</table:table-cell></table:table-row>");
            }
            xml.append("</table:table>");
            return odt(nota, xml);
        }
    },
    ODT_ALINEAS {
        @Override
        public byte[] maak(Schets nota) {
            var xml = new StringBuilder(ODT_BEGIN);
            alinea(xml, nota.soort());
            for (Rij rij : nota.kop()) {
                xml.append("<text:p>").append(veilig(rij.label())).append("<text:tab/>");
                xml.append(veilig(rij.alsRegel())).append("</text:p>");
            }
            return odt(nota, xml);
        }
    },
    RTF_TABEL {
        @Override
        public byte[] maak(Schets nota) {
            var rtf =
                    new StringBuilder(
                            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Verdana;}}\n");
            rtf.append("\\pard\\b ").append(rtf(nota.soort())).append("\\b0\\par\n");
            for (Rij rij : nota.kop()) {
                rtf.append("\\trowd\\cellx3000\\cellx9000\\pard\\intbl ").append(rtf(rij.label()));
                rtf.append("\\cell ").append(rtf(String.join("\n", rij.waarde())));
                rtf.append("\\cell\\row\n");
            }
            return rtf(nota, rtf.append("\\pard "));
        }
    },
    RTF_TAB {
        @Override
        public byte[] maak(Schets nota) {
            var rtf =
                    new StringBuilder(
                            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Verdana;}}\n");
            rtf.append("\\pard\\b ").append(rtf(nota.soort())).append("\\b0\\par\n");
            for (Rij rij : nota.kop()) {
                rtf.append("{\\b ").append(rtf(rij.label())).append("}\\tab ");
                rtf.append(rtf(rij.alsRegel())).append("\\par\n");
            }
            return rtf(nota, rtf);
        }
    },
    HTML_TABEL {
        @Override
        public byte[] maak(Schets nota) {
            var html =
                    new StringBuilder(
                            "<html><body><p><b>" + veilig(nota.soort()) + "</b></p><table>");
            for (Rij rij : nota.kop()) {
                html.append("<tr><th>").append(veilig(rij.label())).append("</th><td>");
                html.append(veilig(String.join("\n", rij.waarde())).replace("\n", "<br>"));
                html.append("</td></tr>");
            }
            return html(nota, html.append("</table>"));
        }
    },
    HTML_DEFINITIES {
        @Override
        public byte[] maak(Schets nota) {
            var html = new StringBuilder("<html><body><h1>" + veilig(nota.soort()) + "</h1><dl>");
            for (Rij rij : nota.kop()) {
                html.append("<dt>").append(veilig(rij.label())).append("</dt>");
                rij.waarde().forEach(r -> html.append("<dd>").append(veilig(r)).append("</dd>"));
            }
            return html(nota, html.append("</dl>"));
        }
    },
    HTML_VET {
        @Override
        public byte[] maak(Schets nota) {
            var html = new StringBuilder("<html><body><p>" + veilig(nota.soort()) + "</p>");
            for (Rij rij : nota.kop()) {
                html.append("<p><b>").append(veilig(rij.label())).append("</b> ");
                html.append(veilig(rij.alsRegel())).append("</p>");
            }
            return html(nota, html);
        }
    };

    private static final String ODT_BEGIN =
            "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
                    + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " office:version='1.2'><office:body><office:text>";

    public abstract byte[] maak(Schets nota);

    private static byte[] odt(Schets nota, StringBuilder xml) {
        alinea(xml, nota.woordNota());
        alinea(xml, nota.titel());
        for (Deel deel : nota.delen()) {
            xml.append("<text:h text:outline-level='1'>").append(veilig(deel.titel()));
            xml.append("</text:h>");
            deel.alineas().forEach(a -> alinea(xml, a));
            if (!deel.punten().isEmpty()) {
                xml.append("<text:list>");
                for (String punt : deel.punten()) {
                    xml.append("<text:list-item>");
                    alinea(xml, punt);
                    xml.append("</text:list-item>");
                }
                xml.append("</text:list>");
            }
        }
        xml.append("</office:text></office:body></office:document-content>");
        try (var uit = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(uit)) {
            byte[] soort =
                    "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8);
            var eerste = new ZipEntry("mimetype");
            var crc = new CRC32();
            crc.update(soort);
            eerste.setMethod(ZipEntry.STORED);
            eerste.setSize(soort.length);
            eerste.setCrc(crc.getValue());
            zip.putNextEntry(eerste);
            zip.write(soort);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            zip.finish();
            return uit.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void alinea(StringBuilder xml, String tekst) {
        xml.append("<text:p>").append(veilig(tekst)).append("</text:p>");
    }

    private static byte[] rtf(Schets nota, StringBuilder rtf) {
        rtf.append(rtf(nota.woordNota())).append("\\par\n");
        rtf.append("\\b ").append(rtf(nota.titel())).append("\\b0\\par\n");
        for (Deel deel : nota.delen()) {
            rtf.append("\\b ").append(rtf(deel.titel())).append("\\b0\\par\n");
            deel.alineas().forEach(a -> rtf.append(rtf(a)).append("\\par\n"));
            deel.punten()
                    .forEach(p -> rtf.append("\\bullet\\tab ").append(rtf(p)).append("\\par\n"));
        }
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String rtf(String tekst) {
        var uit = new StringBuilder();
        for (char c : tekst.toCharArray()) {
            if (c == '\n') {
                uit.append("\\par ");
            } else if (c == '\\' || c == '{' || c == '}') {
                uit.append('\\').append(c);
            } else if (c > 127) {
                uit.append("\\u").append((int) c).append('?');
            } else {
                uit.append(c);
            }
        }
        return uit.toString();
    }

    private static byte[] html(Schets nota, StringBuilder html) {
        html.append("<p>").append(veilig(nota.woordNota())).append("</p>");
        html.append("<h1>").append(veilig(nota.titel())).append("</h1>");
        for (Deel deel : nota.delen()) {
            html.append("<h2>").append(veilig(deel.titel())).append("</h2>");
            deel.alineas().forEach(a -> html.append("<p>").append(veilig(a)).append("</p>"));
            if (!deel.punten().isEmpty()) {
                html.append("<ul>");
                deel.punten().forEach(p -> html.append("<li>").append(veilig(p)).append("</li>"));
                html.append("</ul>");
            }
        }
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;");
    }
}
