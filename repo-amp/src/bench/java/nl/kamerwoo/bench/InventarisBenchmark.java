package nl.kamerwoo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.kamerwoo.alfresco.inventaris.Formaat;
import nl.kamerwoo.alfresco.inventaris.Inventarisschrijver;
import nl.kamerwoo.inventaris.Aanvulling;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.inventaris.Kolom;
import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Handing out an inventory against a bare write of the same cells, and the heap that it takes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class InventarisBenchmark {
    private static final int PAREN = 7;

    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "an inventory of 10,000 lines as xlsx / a bare write of its cells",
                            "InventarisBenchmark.xlsx",
                            Beurten.VERHOUDING,
                            1.5),
                    new Verhouding(
                            "heap above idle for 10,000 lines, in MB",
                            "InventarisBenchmark.geheugen",
                            Beurten.VERHOUDING,
                            64));

    @State(Scope.Benchmark)
    public static class Lijst {
        private static final int REGELS = 10_000;

        Lijstregel regel(int id) {
            String tekst = "Verslag van overleg nummer " + id + " over de beantwoording. ".repeat(4);
            return new Lijstregel(
                    new Inventarisregel(
                            id,
                            "stuk-" + id,
                            "verslag-" + id + ".docx",
                            tekst,
                            "OCW-2023-" + id,
                            Optional.of(LocalDate.of(2023, 11, 18).plusDays(id % 10)),
                            "document",
                            OptionalInt.empty(),
                            OptionalInt.of(1 + id / 10),
                            new Oordeel(
                                    Optional.of(Beoordeling.DEELS_OPENBAAR),
                                    List.of(Weigeringsgrond.W512E),
                                    tekst),
                            OptionalInt.empty(),
                            OptionalInt.empty()),
                    new Aanvulling(false, "", "", ""));
        }

        Boolean schrijf(Formaat formaat) {
            try (Inventarisschrijver schrijver =
                    formaat.begin(OutputStream.nullOutputStream(), "WOO-2023-1")) {
                for (int id = 1; id <= REGELS; id++) {
                    schrijver.regel(regel(id));
                }
                schrijver.slot(0);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Boolean kaal() {
            try (var werkboek = new SXSSFWorkbook(null, 50, true, false)) {
                var blad = werkboek.createSheet();
                for (int id = 1; id <= REGELS; id++) {
                    var rij = blad.createRow(id);
                    var regel = regel(id);
                    for (Kolom kolom : Kolom.values()) {
                        rij.createCell(kolom.ordinal()).setCellValue(regel.cel(kolom, "WOO-2023-1"));
                    }
                }
                werkboek.write(OutputStream.nullOutputStream());
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The most heap that was used above what was used before. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Hoogwater {
        private long rust;
        private long hoogste;

        @Setup(Level.Iteration)
        public void begin() {
            System.gc();
            rust = gebruikt();
            hoogste = rust;
        }

        /** What is garbage does not count: the heap is cleared before it is looked at. */
        void kijk() {
            System.gc();
            hoogste = Math.max(hoogste, gebruikt());
        }

        private static long gebruikt() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(gebruik -> gebruik.getUsed())
                    .sum();
        }

        /** In MB; JMH asks for it by its name, as {@link Verhouding} does. */
        public double verhouding() {
            return (hoogste - rust) / 1048576.0;
        }
    }

    @Benchmark
    public void xlsx(Lijst lijst, Beurten beurten, Blackhole gat) {
        Supplier<Boolean> kaal = lijst::kaal;
        for (int i = 0; i < PAREN; i++) {
            beurten.meet(kaal, () -> lijst.schrijf(Formaat.XLSX), 1, gat);
        }
    }

    @Benchmark
    public void geheugen(Lijst lijst, Hoogwater heap, Formaten formaten) throws IOException {
        try (Inventarisschrijver schrijver =
                formaten.formaat.begin(OutputStream.nullOutputStream(), "WOO-2023-1")) {
            for (int id = 1; id <= Lijst.REGELS; id++) {
                schrijver.regel(lijst.regel(id));
                if (id % 1_000 == 0) {
                    heap.kijk();
                }
            }
            schrijver.slot(0);
            heap.kijk();
        }
    }

    /** Each format by itself. */
    @State(Scope.Benchmark)
    public static class Formaten {
        @Param({"XLSX", "CSV", "JSON", "HTML"})
        private Formaat formaat;
    }
}
