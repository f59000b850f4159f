package nl.kamerwoo.behandeling;

import java.util.List;
import java.util.Optional;

/**
 * What was decided about a dossier, in its order.
 *
 * @param handelingen the oldest first
 */
public record Verloop(List<Handeling> handelingen) {

    public Verloop {
        handelingen = List.copyOf(handelingen);
    }

    /** Who drafted what lies there now: whoever last said that the draft was ready. */
    public Optional<String> opsteller() {
        return laatste(Stap.OPSTELLEN, Besluit.GEREED).map(Handeling::door);
    }

    /** Whether somebody put his initials to what was drafted last. */
    public boolean heeftGeparafeerd(String wie) {
        return handelingen.stream()
                .skip(plaatsVanHetOntwerp())
                .filter(handeling -> handeling.is(Stap.PARAFEREN, Besluit.PARAAF))
                .anyMatch(handeling -> handeling.door().equals(wie));
    }

    private long plaatsVanHetOntwerp() {
        return laatste(Stap.OPSTELLEN, Besluit.GEREED).map(handelingen::lastIndexOf).orElse(0);
    }

    /**
     * Whether this is what somebody did last: then asking for it again is a second click, not a
     * second decision.
     */
    public boolean isLaatstGedaan(Stap stap, Besluit besluit, String door, String betreft) {
        return laatste()
                .filter(handeling -> handeling.is(stap, besluit))
                .filter(handeling -> handeling.door().equals(door))
                .filter(handeling -> betreft.isEmpty() || handeling.betreft().equals(betreft))
                .isPresent();
    }

    /**
     * The same of what was sent back: whoever does so twice for the same reason clicked twice, also
     * when the step before is his to send back too.
     */
    public boolean isLaatstTeruggestuurd(String door, String reden) {
        return laatste()
                .filter(handeling -> handeling.besluit() == Besluit.TERUG)
                .filter(handeling -> handeling.door().equals(door))
                .filter(handeling -> handeling.reden().equals(reden))
                .isPresent();
    }

    /** The same of what was decided about the dossier as a whole. */
    public boolean isLaatstGedaan(Besluit besluit, String door) {
        return laatste()
                .filter(handeling -> handeling.stap().isEmpty())
                .filter(handeling -> handeling.besluit() == besluit)
                .filter(handeling -> handeling.door().equals(door))
                .isPresent();
    }

    /** Whether something of the dossier was reopened after it was last filed. */
    public boolean isHeropend() {
        return handelingen.stream()
                .map(Handeling::besluit)
                .filter(besluit -> besluit == Besluit.GEARCHIVEERD || besluit == Besluit.HEROPEND)
                .reduce((eerdere, latere) -> latere)
                .filter(Besluit.HEROPEND::equals)
                .isPresent();
    }

    /** What somebody did last: what followed from that is no deed. */
    private Optional<Handeling> laatste() {
        return handelingen.stream()
                .filter(handeling -> !handeling.besluit().isGevolg())
                .reduce((eerdere, latere) -> latere);
    }

    private Optional<Handeling> laatste(Stap stap, Besluit besluit) {
        return handelingen.stream()
                .filter(handeling -> handeling.is(stap, besluit))
                .reduce((eerdere, latere) -> latere);
    }
}
