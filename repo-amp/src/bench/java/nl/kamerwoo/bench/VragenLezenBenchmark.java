package nl.kamerwoo.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.kamervragen.BeantwoordingParser;
import nl.kamerwoo.kamervragen.VijandigeSet;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.nota.vorm.Tekst;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

/** Reading a set of questions and answers against what Tika takes to get its text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VragenLezenBenchmark {
    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "reading a set of 30 questions / Tika's text of the docx",
                            "VragenLezenBenchmark.lees",
                            "VragenLezenBenchmark.tika",
                            0.3),
                    new Verhouding(
                            "10 MB of hostile questions, the slowest kind, in microseconds",
                            "VragenLezenBenchmark.leesVijandig",
                            "",
                            1_000_000));

    /** A set of 30 questions with answers, as a docx and as its text. */
    @State(Scope.Benchmark)
    public static class Set {
        private final BeantwoordingParser parser = new BeantwoordingParser();
        private byte[] docx;
        private String tekst;

        @Setup
        public void maak() throws IOException {
            try (var doc = new XWPFDocument();
                    var uit = new ByteArrayOutputStream()) {
                alinea(doc, "Vragen van het lid Zandstra (D66) aan de minister van Financiën over munten");
                for (int n = 1; n <= 30; n++) {
                    alinea(doc, "Vraag " + n);
                    alinea(doc, "Hoeveel munten zijn er in dit jaar geslagen, en waarom zoveel?");
                    alinea(doc, "Antwoord " + n);
                    alinea(doc, "Dat zijn er 412, zoals ook in het vorige antwoord staat. ".repeat(12));
                }
                doc.write(uit);
                docx = uit.toByteArray();
            }
            tekst = Tekst.uit(docx);
        }

        private static void alinea(XWPFDocument doc, String tekst) {
            doc.createParagraph().createRun().setText(tekst);
        }
    }

    /** Text made to be slow to read. */
    @State(Scope.Benchmark)
    public static class Vijand {
        private final BeantwoordingParser parser = new BeantwoordingParser();

        @Param private VijandigeSet soort;

        private String tekst;

        @Setup
        public void maak() {
            tekst = soort.tekst();
        }
    }

    @Benchmark
    public String tika(Set set) {
        return Tekst.uit(set.docx);
    }

    @Benchmark
    public Vragenset lees(Set set) {
        return set.parser.parse(set.tekst);
    }

    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 2, time = 1)
    public Vragenset leesVijandig(Vijand vijand) {
        return vijand.parser.parse(vijand.tekst);
    }
}
