package nl.kamerwoo.instelling;

import java.util.Comparator;
import java.util.List;

/** A document that cannot be in force, with everything that is wrong with it. */
public final class OngeldigeInstelling extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    OngeldigeInstelling(List<Fout> fouten) {
        super(fouten.toString());
        this.fouten = fouten.stream().sorted(Comparator.comparingInt(Fout::regel)).toList();
    }

    /** In the order of their lines. */
    public List<Fout> fouten() {
        return fouten;
    }
}
