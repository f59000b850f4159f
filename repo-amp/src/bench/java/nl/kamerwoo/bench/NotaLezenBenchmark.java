package nl.kamerwoo.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.NotaHeaderParser;
import nl.kamerwoo.nota.vorm.AlsDocx;
import nl.kamerwoo.nota.vorm.AlsPdf;
import nl.kamerwoo.nota.vorm.Schetsen;
import nl.kamerwoo.nota.vorm.Tekst;
import nl.kamerwoo.nota.vorm.Vijandig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a nota against what Tika takes to get its text out of the file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NotaLezenBenchmark {
    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "reading a nota / Tika's text of the pdf",
                            "NotaLezenBenchmark.leesPdf",
                            "NotaLezenBenchmark.tikaPdf",
                            0.03),
                    new Verhouding(
                            "reading a nota / Tika's text of the docx",
                            "NotaLezenBenchmark.leesDocx",
                            "NotaLezenBenchmark.tikaDocx",
                            0.03),
                    new Verhouding(
                            "10 MB of hostile text, the slowest kind, in microseconds",
                            "NotaLezenBenchmark.leesVijandig",
                            "",
                            1_000_000));

    /** The real nota as a pdf of two pages with its fonts in it and as a docx, and the text of each. */
    @State(Scope.Benchmark)
    public static class Nota {
        private final NotaHeaderParser parser = new NotaHeaderParser();
        private byte[] pdf;
        private byte[] docx;
        private String pdfTekst;
        private String docxTekst;

        @Setup
        public void maak() {
            pdf = AlsPdf.RECHTS_EERST.maak(Schetsen.seed().schets());
            docx = AlsDocx.TABEL.maak(Schetsen.seed().schets());
            pdfTekst = Tekst.uit(pdf);
            docxTekst = Tekst.uit(docx);
        }
    }

    /** Text made to be slow to read. */
    @State(Scope.Benchmark)
    public static class Vijand {
        private final NotaHeaderParser parser = new NotaHeaderParser();

        @Param private Vijandig soort;

        private String tekst;

        @Setup
        public void maak() {
            tekst = soort.tekst();
        }
    }

    @Benchmark
    public String tikaPdf(Nota nota) {
        return Tekst.uit(nota.pdf);
    }

    @Benchmark
    public NotaHeader leesPdf(Nota nota) {
        return nota.parser.parse(nota.pdfTekst);
    }

    @Benchmark
    public String tikaDocx(Nota nota) {
        return Tekst.uit(nota.docx);
    }

    @Benchmark
    public NotaHeader leesDocx(Nota nota) {
        return nota.parser.parse(nota.docxTekst);
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1, time = 1)
    public NotaHeader leesVijandig(Vijand vijand) {
        return vijand.parser.parse(vijand.tekst);
    }
}
