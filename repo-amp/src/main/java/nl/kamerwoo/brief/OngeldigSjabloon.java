package nl.kamerwoo.brief;

import java.util.List;

/** A template that cannot be merged. */
public final class OngeldigSjabloon extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Sjabloonfout> fouten;

    public OngeldigSjabloon(List<Sjabloonfout> fouten) {
        super(fouten.toString());
        this.fouten = List.copyOf(fouten);
    }

    public OngeldigSjabloon(Sjabloonfout fout) {
        this(List.of(fout));
    }

    public List<Sjabloonfout> fouten() {
        return fouten;
    }
}
