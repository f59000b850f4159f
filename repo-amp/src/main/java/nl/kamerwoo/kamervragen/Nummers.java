package nl.kamerwoo.kamervragen;

import java.util.Collection;
import java.util.stream.Collectors;

/** Question numbers as a text. */
final class Nummers {
    private Nummers() {}

    static String opsomming(Collection<Integer> nummers) {
        return nummers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
