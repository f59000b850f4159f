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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading a nota against what Tika takes to get its text out of the file, in turns. Warmed up by a
 * number of pairs rather than by the clock, and not before the compiler is done: else a busy machine
 * measures code that is not compiled yet.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NotaLezenBenchmark {
    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "reading a nota / Tika's text of the pdf",
                            "NotaLezenBenchmark.pdf",
                            Beurten.VERHOUDING,
                            0.03),
                    new Verhouding(
                            "reading a nota / Tika's text of the docx",
                            "NotaLezenBenchmark.docx",
                            Beurten.VERHOUDING,
                            0.03),
                    new Verhouding(
                            "10 MB of hostile text, the slowest kind, in microseconds",
                            "NotaLezenBenchmark.leesVijandig",
                            "",
                            1_000_000));

    /** So many readings take about as long as Tika does. */
    private static final int LEZINGEN = 40;

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
    @Warmup(iterations = 1, batchSize = 500)
    @Measurement(iterations = 1, batchSize = 300)
    @Fork(value = 1, jvmArgsAppend = "-Xbatch")
    public void pdf(Nota nota, Beurten beurten, Blackhole gat) {
        beurten.meet(
                () -> Tekst.uit(nota.pdf), () -> nota.parser.parse(nota.pdfTekst), LEZINGEN, gat);
    }

    @Benchmark
    @Warmup(iterations = 1, batchSize = 500)
    @Measurement(iterations = 1, batchSize = 300)
    @Fork(value = 1, jvmArgsAppend = "-Xbatch")
    public void docx(Nota nota, Beurten beurten, Blackhole gat) {
        beurten.meet(
                () -> Tekst.uit(nota.docx), () -> nota.parser.parse(nota.docxTekst), LEZINGEN, gat);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1, time = 1)
    @Fork(1)
    public NotaHeader leesVijandig(Vijand vijand) {
        return vijand.parser.parse(vijand.tekst);
    }
}
