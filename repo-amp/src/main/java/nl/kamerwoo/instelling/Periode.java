package nl.kamerwoo.instelling;

import nl.kamerwoo.instelling.Fout.Soort;

import java.time.LocalDate;
import java.util.Optional;

/** Days in the Netherlands, the first and the last one included; either side can be open. */
public record Periode(Optional<LocalDate> vanaf, Optional<LocalDate> totEnMet) {

    static final String VANAF = "vanaf";
    static final String TOT_EN_MET = "tot-en-met";

    /** Whether the day falls in it. */
    public boolean bevat(LocalDate dag) {
        return vanaf.map(eerste -> !dag.isBefore(eerste)).orElse(true)
                && totEnMet.map(laatste -> !dag.isAfter(laatste)).orElse(true);
    }

    boolean overlapt(Periode ander) {
        return begintVoorEindeVan(ander) && ander.begintVoorEindeVan(this);
    }

    private boolean begintVoorEindeVan(Periode ander) {
        LocalDate begin = vanaf.orElse(LocalDate.MIN);
        return !begin.isAfter(ander.totEnMet.orElse(LocalDate.MAX));
    }

    static Periode lees(Blok blok) {
        Periode periode = new Periode(blok.datum(VANAF), blok.datum(TOT_EN_MET));
        boolean omgekeerd =
                periode.vanaf.isPresent()
                        && periode.totEnMet.isPresent()
                        && periode.totEnMet.get().isBefore(periode.vanaf.get());
        if (omgekeerd) {
            blok.fout(TOT_EN_MET, Soort.OMGEKEERD, VANAF, TOT_EN_MET);
            return new Periode(periode.vanaf, Optional.empty());
        }
        return periode;
    }
}
