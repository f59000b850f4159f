package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Reden;
import nl.kamerwoo.pakket.Regelbron;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;
import nl.kamerwoo.pakket.Vrijgave;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Documents and an inventory in memory, of which a test says how they fare. */
final class Proefstukken implements Stukken {

    private final Map<String, Stukstand> standen = new HashMap<>();
    private final Map<String, Supplier<InputStream>> inhouden = new HashMap<>();
    private final List<Inventarisregel> regels = new ArrayList<>();

    /** A line and its document, which is called after its number. */
    Proefstukken regel(int id, Beoordeling oordeel) {
        return regel(id, "document " + id + ".txt", oordeel);
    }

    Proefstukken regel(int id, String naam, Beoordeling oordeel) {
        regels.add(
                new Inventarisregel(
                        id,
                        stuk(id),
                        naam,
                        naam,
                        "REF-" + id,
                        Optional.of(LocalDate.of(2023, 11, 18)),
                        "kamerbrief",
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        new Oordeel(Optional.ofNullable(oordeel), List.of(), ""),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
        origineel(id, "origineel " + id);
        return this;
    }

    Proefstukken origineel(int id, String tekst) {
        Inhoud inhoud = inhoud(id, tekst);
        standen.put(stuk(id), Stukstand.met(Optional.of(inhoud), Optional.empty(), false));
        return this;
    }

    Proefstukken gelakt(int id, String tekst, boolean actueel) {
        Optional<Inhoud> origineel = standen.get(stuk(id)).origineel();
        standen.put(stuk(id), Stukstand.met(origineel, Optional.of(inhoud(id, tekst)), actueel));
        return this;
    }

    Proefstukken zonder(int id, Reden belet) {
        standen.put(stuk(id), Stukstand.zonder(belet));
        return this;
    }

    /** What is read of an original instead of what is expected. */
    Proefstukken leest(int id, Supplier<InputStream> stroom) {
        inhouden.put(standen.get(stuk(id)).origineel().orElseThrow().plaats(), stroom);
        return this;
    }

    static String stuk(int id) {
        return "stuk-" + id;
    }

    private Inhoud inhoud(int id, String tekst) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        String plaats = "store://" + tekst;
        inhouden.put(plaats, () -> new ByteArrayInputStream(bytes));
        return new Inhoud(stuk(id), plaats, bytes.length, "text/plain", Instant.EPOCH);
    }

    @Override
    public Stukstand stand(String stuk) {
        return standen.get(stuk);
    }

    @Override
    public Optional<InputStream> open(Inhoud inhoud) {
        return Optional.of(inhouden.get(inhoud.plaats()).get());
    }

    @Override
    public String extensie(String mimetype) {
        return mimetype.equals("text/plain") ? "txt" : "bin";
    }

    /** The lines, all with this settled about them. */
    Regelbron met(Vrijgave vrijgave) {
        return (verzoek, elk) -> {
            regels.forEach(regel -> elk.accept(regel, vrijgave));
            return 0;
        };
    }
}
