package nl.kamerwoo.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.NotaHeaderParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;

/** Reads the header of a nota, against what Tika takes to get its text out of the file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NotaLezenBenchmark {

    private static final int REGELS_OP_EEN_BLAD = 48;
    private static final int TEN_MB = 10 * 1024 * 1024;

    private final NotaHeaderParser parser = new NotaHeaderParser();
    private final AutoDetectParser tika = new AutoDetectParser();
    private byte[] pdf;
    private byte[] docx;
    private String pdfTekst;
    private String docxTekst;
    private String vijandig;

    @Setup
    public void maak() throws IOException, SAXException, TikaException {
        List<String> regels = nota();
        pdf = pdf(regels);
        docx = docx(regels);
        pdfTekst = tekst(pdf);
        docxTekst = tekst(docx);
        vijandig = "Aan: Van: Datum (((( 1-1-1 lid A (B) en ".repeat(TEN_MB / 40);
        if (!parser.parse(pdfTekst).isNota() || !parser.parse(docxTekst).isNota()) {
            throw new IllegalStateException("What is read is no nota");
        }
    }

    @Benchmark
    public String tikaPdf() throws IOException, SAXException, TikaException {
        return tekst(pdf);
    }

    @Benchmark
    public NotaHeader kopUitPdf() {
        return parser.parse(pdfTekst);
    }

    @Benchmark
    public String tikaDocx() throws IOException, SAXException, TikaException {
        return tekst(docx);
    }

    @Benchmark
    public NotaHeader kopUitDocx() {
        return parser.parse(docxTekst);
    }

    /** Ten megabytes of text that was made to be hard: to be read in less than a second. */
    @Benchmark
    public NotaHeader vijandigeTekst() {
        return parser.parse(vijandig);
    }

    private String tekst(byte[] bestand) throws IOException, SAXException, TikaException {
        BodyContentHandler tekst = new BodyContentHandler(-1);
        tika.parse(new ByteArrayInputStream(bestand), tekst, new Metadata());
        return tekst.toString();
    }

    private static List<String> nota() throws IOException {
        try (InputStream in =
                NotaLezenBenchmark.class.getResourceAsStream("/demo/nota-ter-beslissing.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static byte[] docx(List<String> regels) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            regels.forEach(regel -> document.createParagraph().createRun().setText(regel));
            document.write(uit);
            return uit.toByteArray();
        }
    }

    private static byte[] pdf(List<String> regels) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            for (int i = 0; i < regels.size(); i += REGELS_OP_EEN_BLAD) {
                blad(
                        document,
                        regels.subList(i, Math.min(regels.size(), i + REGELS_OP_EEN_BLAD)));
            }
            document.save(uit);
            return uit.toByteArray();
        }
    }

    private static void blad(PDDocument document, List<String> regels) throws IOException {
        PDPage blad = new PDPage();
        document.addPage(blad);
        try (PDPageContentStream inkt = new PDPageContentStream(document, blad)) {
            inkt.beginText();
            inkt.setFont(new PDType1Font(FontName.HELVETICA), 10);
            inkt.setLeading(14);
            inkt.newLineAtOffset(50, 740);
            for (String regel : regels) {
                inkt.showText(regel);
                inkt.newLine();
            }
            inkt.endText();
        }
    }
}
