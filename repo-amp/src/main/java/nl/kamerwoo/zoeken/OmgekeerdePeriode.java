package nl.kamerwoo.zoeken;

import java.time.LocalDate;

/** A period that ends before it begins. */
public final class OmgekeerdePeriode extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate van;
    private final transient LocalDate tot;

    OmgekeerdePeriode(LocalDate van, LocalDate tot) {
        super(van + " is after " + tot);
        this.van = van;
        this.tot = tot;
    }

    public LocalDate van() {
        return van;
    }

    public LocalDate tot() {
        return tot;
    }
}
