package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;
import nl.kamerwoo.pakket.Vrijgave;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A request with many lines and large documents, none of which is ever in memory. One line in ten
 * is public.
 *
 * @param bytes of each document
 */
public record Verzonnenverzoek(int regels, long bytes) implements Stukken {

    private static final int DEEL = 10;
    private static final byte[] RUIS = new byte[1 << 16];

    static {
        new Random(5).nextBytes(RUIS);
    }

    /** How much of it is handed over. */
    public long openbareBytes() {
        return regels / DEEL * bytes;
    }

    /** Packs it. */
    public void pakIn(OutputStream uit) throws IOException {
        Publicatie publicatie =
                new Publicatie(
                        "WOO-1",
                        "https://open.voorbeeld.example",
                        Optional.of(new Begrip("https://voorbeeld.example/mnre1", "ministerie")),
                        Optional.empty());
        Pakketmaker maker =
                new Pakketmaker(
                        this::elk, this, List.of(), new Zondertransacties(), Clock.systemUTC());
        try (Pakket pakket =
                maker.begin(new Pakketopdracht("verzoek", "WOO-1", Set.of()), publicatie)) {
            pakket.schrijf(uit);
        }
    }

    /** Writes the same bytes and nothing else. */
    public void schrijfKaal(OutputStream uit) throws IOException {
        byte[] buffer = new byte[RUIS.length];
        for (int i = 0; i < regels / DEEL; i++) {
            try (InputStream in = new Ruis(bytes)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    uit.write(buffer, 0, n);
                }
            }
        }
    }

    private int elk(String verzoek, BiConsumer<Inventarisregel, Vrijgave> elk) {
        Vrijgave vrijgave = new Vrijgave(false, Optional.empty());
        for (int id = 1; id <= regels; id++) {
            elk.accept(regel(id), vrijgave);
        }
        return 0;
    }

    private static Inventarisregel regel(int id) {
        boolean isOpenbaar = id % DEEL == 0;
        return new Inventarisregel(
                id,
                "stuk-" + id,
                "Een bestand met een lange naam, zoals die in mappen voorkomt " + id + ".pdf",
                "Verslag van het overleg over het loket in Tangoria, deel " + id,
                "BOA-2023-" + id,
                Optional.of(LocalDate.of(2023, 11, 18)),
                "correspondentie",
                OptionalInt.empty(),
                OptionalInt.empty(),
                isOpenbaar
                        ? new Oordeel(Optional.of(Beoordeling.OPENBAAR), List.of(), "")
                        : new Oordeel(
                                Optional.of(Beoordeling.NIET_OPENBAAR),
                                List.of(Weigeringsgrond.W512I),
                                ""),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    @Override
    public Stukstand stand(String stuk) {
        Inhoud inhoud =
                new Inhoud(stuk, "store://" + stuk, bytes, "application/pdf", Instant.EPOCH);
        return Stukstand.met(Optional.of(inhoud), Optional.empty(), false);
    }

    @Override
    public Optional<InputStream> open(Inhoud inhoud) {
        return Optional.of(new Ruis(bytes));
    }

    @Override
    public String extensie(String mimetype) {
        return "pdf";
    }

    /** So many bytes that nothing can make fewer. */
    private static final class Ruis extends InputStream {

        private long over;

        Ruis(long bytes) {
            over = bytes;
        }

        @Override
        public int read() {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int begin, int lengte) {
            if (over == 0) {
                return -1;
            }
            int n = (int) Math.min(Math.min(lengte, RUIS.length), over);
            System.arraycopy(RUIS, 0, bytes, begin, n);
            over -= n;
            return n;
        }
    }
}
