package nl.kamerwoo.inventaris;

import nl.kamerwoo.woo.Weigeringsgrond;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A line as it is handed over: what stands in each of its columns. */
public record Lijstregel(Inventarisregel regel, Aanvulling aanvulling) {

    static final String JA = "ja";

    /** Several grounds, or several ids, in one cell. */
    static final String TUSSEN = "; ";

    /**
     * The text of a cell.
     *
     * @param matter of the inventory: how its request is called
     */
    public String cel(Kolom kolom, String matter) {
        return switch (kolom) {
            case ID -> String.valueOf(regel.id());
            case MATTER -> matter;
            case FAMILY_ID -> tekst(regel.familie());
            case EMAIL_THREAD_ID -> tekst(regel.gesprek());
            case DOCUMENT -> Celtekst.van(regel.omschrijving());
            case FILE_TYPE -> Celtekst.van(regel.soort());
            case DATUM -> regel.datum().map(LocalDate::toString).orElse("");
            case BEOORDELING -> regel.oordeel().geldend().naam();
            case OPGESCHORT -> aanvulling.opgeschort() ? JA : "";
            case BEOORDELINGSGROND -> gronden();
            case TOELICHTING -> Celtekst.van(regel.oordeel().toelichting());
            case PUBLIEKE_LINK -> Celtekst.van(aanvulling.publiekeLink());
            case GERELATEERD_ID -> gerelateerd();
            case ZAAKNUMMER -> Celtekst.van(aanvulling.zaaknummer());
        };
    }

    private String gronden() {
        return regel.oordeel().gronden().stream()
                .map(Weigeringsgrond::code)
                .collect(Collectors.joining(TUSSEN));
    }

    private String gerelateerd() {
        return aanvulling.gerelateerd().isEmpty()
                ? tekst(evenbeeld())
                : Celtekst.van(aanvulling.gerelateerd());
    }

    /** The line that this one is the same as, or almost. */
    OptionalInt evenbeeld() {
        return regel.dubbelVan().isPresent() ? regel.dubbelVan() : regel.gelijktOp();
    }

    private static String tekst(OptionalInt getal) {
        return getal.isPresent() ? String.valueOf(getal.getAsInt()) : "";
    }
}
