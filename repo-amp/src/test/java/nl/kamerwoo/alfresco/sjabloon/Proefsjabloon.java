package nl.kamerwoo.alfresco.sjabloon;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A template as Word writes it: plain text, and merge fields with their five runs. */
final class Proefsjabloon {

    private final XWPFDocument docx = new XWPFDocument();
    private XWPFParagraph alinea;

    /** Begins a paragraph. */
    Proefsjabloon alinea(String tekst) {
        alinea = docx.createParagraph();
        return tekst(tekst);
    }

    /** Goes on in the page head. */
    Proefsjabloon paginakop(String tekst) {
        alinea = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        return tekst(tekst);
    }

    Proefsjabloon tekst(String tekst) {
        alinea.createRun().setText(tekst);
        return this;
    }

    Proefsjabloon veld(String code) {
        teken(STFldCharType.BEGIN);
        alinea.createRun()
                .getCTR()
                .addNewInstrText()
                .setStringValue(
                        " MERGEFIELD  \"" + code.replace("\"", "\\\"") + "\"  \\* MERGEFORMAT ");
        teken(STFldCharType.SEPARATE);
        tekst("«" + code + "»");
        teken(STFldCharType.END);
        return this;
    }

    private void teken(STFldCharType.Enum soort) {
        XWPFRun run = alinea.createRun();
        run.getCTR().addNewFldChar().setFldCharType(soort);
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes());
    }
}
