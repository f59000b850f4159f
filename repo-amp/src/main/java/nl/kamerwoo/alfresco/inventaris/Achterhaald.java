package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Wijziging;

import java.util.List;

/** Changes of what is no longer as it was when they were proposed. None was made. */
public final class Achterhaald extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nu what stands there now; empty too when the line is gone
     */
    public record Verschil(Wijziging wijziging, String nu, boolean isWeg) {}

    private final transient List<Verschil> verschillen;

    Achterhaald(List<Verschil> verschillen) {
        super("Out of date: " + verschillen.size());
        this.verschillen = verschillen;
    }

    public List<Verschil> verschillen() {
        return verschillen;
    }
}
