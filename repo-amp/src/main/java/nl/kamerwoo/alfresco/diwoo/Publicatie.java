package nl.kamerwoo.alfresco.diwoo;

import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.diwoo.DiwooDocument;
import nl.kamerwoo.diwoo.Documentsoort;
import nl.kamerwoo.pakket.Bestandsnaam;
import nl.kamerwoo.pakket.Pakketregel;
import nl.kamerwoo.woo.Beoordeling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What all that is made public on one request has in common.
 *
 * @param kenmerk what the request is known by
 * @param basis the address below which requests have a place of their own; empty when nobody told
 * @param uitgever the ministry; nothing when it, or its number in the register, is unknown
 * @param besluit the decision; nothing while there is none, or no place for it
 */
public record Publicatie(
        String kenmerk, String basis, Optional<Begrip> uitgever, Optional<Gepubliceerd> besluit) {

    /** Something that is made public, and where. */
    public record Gepubliceerd(Vindplaats plaats, LocalDate gewijzigd, DiwooDocument document) {}

    /** What is public already is told of where it is. */
    private static final Set<Beoordeling> NIEUW =
            EnumSet.of(Beoordeling.OPENBAAR, Beoordeling.DEELS_OPENBAAR);

    public Publicatie {
        Objects.requireNonNull(kenmerk);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(uitgever);
        Objects.requireNonNull(besluit);
    }

    /** Whether the request makes it public. */
    public static boolean isTePubliceren(Pakketregel regel) {
        return regel.beoordeling().filter(NIEUW::contains).isPresent();
    }

    /** The metadata of a line; nothing when it is not made public, or undated, or no ministry's. */
    public Optional<DiwooDocument> document(Pakketregel regel) {
        if (!isTePubliceren(regel) || regel.datum().isEmpty() || uitgever.isEmpty()) {
            return Optional.empty();
        }
        String nummer = Bestandsnaam.nummer(regel.id());
        String titel = Xmltekst.van(regel.omschrijving()).strip();
        return Optional.of(
                DiwooDocument.bijVerzoek(
                        regel.datum().get(),
                        List.of(regel.referentie(), kenmerk + "/" + nummer),
                        uitgever.get(),
                        titel.isEmpty() ? nummer : titel,
                        Documentsoort.van(regel.soort()),
                        besluit.map(Publicatie::verwijzing)));
    }

    /** Where the public finds a line: where somebody said, or else at the request's own place. */
    public Optional<Vindplaats> plaats(Pakketregel regel, String bestand) {
        return regel.vrijgave().link().isPresent()
                ? Vindplaats.van(regel.vrijgave().link().get())
                : Vindplaats.onder(basis, kenmerk, bestand);
    }

    private static Begrip verwijzing(Gepubliceerd stuk) {
        return new Begrip(stuk.plaats().adres(), stuk.document().titel());
    }
}
