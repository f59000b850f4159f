package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.pakket.Inventarisbestand;
import nl.kamerwoo.pakket.Vrijgave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes packages of what lies in memory. */
final class Pakketproef {

    static final Publicatie PUBLICATIE =
            new Publicatie(
                    "WOO-1",
                    "https://open.voorbeeld.example",
                    Optional.of(new Begrip("https://voorbeeld.example/mnre1", "ministerie van X")),
                    Optional.empty());

    final Proefstukken stukken = new Proefstukken();

    /** The whole of it, unpacked. */
    Uitgepakt maak() {
        try {
            return schrijf(begin(Set.of()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    Pakket begin(Set<Integer> regels) {
        return begin(
                regels,
                inventaris(uit -> uit.write("id;document".getBytes(StandardCharsets.UTF_8))));
    }

    Pakket begin(Set<Integer> regels, Inventarisbestand inventaris) {
        return new Pakketmaker(
                        stukken.met(new Vrijgave(false, Optional.empty())),
                        stukken,
                        List.of(inventaris),
                        new Zondertransacties(),
                        Clock.systemUTC())
                .begin(new Pakketopdracht("verzoek", "WOO-1", regels), PUBLICATIE);
    }

    static Uitgepakt schrijf(Pakket pakket) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (pakket) {
            pakket.schrijf(uit);
        }
        return Uitgepakt.van(uit.toByteArray());
    }

    static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    static Inventarisbestand inventaris(Zip.Schrijver schrijver) {
        return new Inventarisbestand() {
            @Override
            public String naam() {
                return "inventaris.csv";
            }

            @Override
            public void schrijf(String verzoek, OutputStream uit) throws IOException {
                schrijver.schrijf(uit);
            }
        };
    }
}
