package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.Kladblok;
import nl.kamerwoo.pakket.Keuze;
import nl.kamerwoo.pakket.Pakketregel;
import nl.kamerwoo.pakket.Vrijgave;
import nl.kamerwoo.woo.Beoordeling;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The lines of a request as they were when its package was begun, however many there are. */
final class Regelrol implements AutoCloseable {

    /** What is done with each line; what is written to may take no more. */
    interface Elk {
        void doe(Pakketregel regel) throws IOException;
    }

    private static final int GEEN = -1;

    private final Kladblok klad = new Kladblok();
    private final DataOutputStream uit = new DataOutputStream(klad.uit());
    private final AtomicInteger verborgen = new AtomicInteger();
    private final AtomicInteger stukken = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** What will be handed over, as it is now: how many documents, and how large before packing. */
    record Omvang(int stukken, long bytes) {}

    /** So many lines the user may not see. */
    void zetVerborgen(int aantal) {
        verborgen.set(aantal);
    }

    Omvang omvang() {
        return new Omvang(stukken.get(), bytes.get());
    }

    int verborgen() {
        return verborgen.get();
    }

    /**
     * @param keuze what would be done with it now
     */
    void zet(Pakketregel regel, Keuze keuze) {
        if (keuze instanceof Keuze.Geef geef) {
            stukken.incrementAndGet();
            bytes.addAndGet(geef.inhoud().bytes());
        }
        zet(regel);
    }

    void zet(Pakketregel regel) {
        try {
            uit.writeInt(regel.id());
            tekst(regel.stuk());
            tekst(regel.naam());
            tekst(regel.omschrijving());
            tekst(regel.referentie());
            uit.writeLong(regel.datum().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
            tekst(regel.soort());
            uit.writeInt(regel.beoordeling().map(Beoordeling::ordinal).orElse(GEEN));
            uit.writeBoolean(regel.vrijgave().opgeschort());
            tekst(regel.vrijgave().link().orElse(""));
            tekst(regel.merk());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /**
     * Hands them out in the order in which they came.
     *
     * @throws IOException as the work on a line threw it
     */
    void elk(Elk elk) throws IOException {
        try (DataInputStream in = new DataInputStream(klad.lees())) {
            for (Optional<Pakketregel> regel = volgende(in);
                    regel.isPresent();
                    regel = volgende(in)) {
                elk.doe(regel.get());
            }
        }
    }

    private static Optional<Pakketregel> volgende(DataInputStream in) {
        try {
            return Optional.of(lees(in, in.readInt()));
        } catch (EOFException einde) {
            return Optional.empty();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Pakketregel lees(DataInputStream in, int id) throws IOException {
        return new Pakketregel(
                id,
                tekst(in),
                tekst(in),
                tekst(in),
                tekst(in),
                Optional.of(in.readLong())
                        .filter(dag -> dag != Long.MIN_VALUE)
                        .map(LocalDate::ofEpochDay),
                tekst(in),
                Optional.of(in.readInt())
                        .filter(nummer -> nummer != GEEN)
                        .map(nummer -> Beoordeling.values()[nummer]),
                new Vrijgave(
                        in.readBoolean(), Optional.of(tekst(in)).filter(link -> !link.isEmpty())),
                tekst(in));
    }

    private void tekst(String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    private static String tekst(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        klad.close();
    }
}
