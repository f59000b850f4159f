package nl.kamerwoo.alfresco.behandeling;

import java.util.Objects;
import java.util.stream.Stream;

/** What stands behind a failure: the engine wraps what its listeners throw. */
final class Oorzaken {

    /** No chain of causes is longer, unless it bites its own tail. */
    private static final int MEESTE = 20;

    private Oorzaken() {}

    /** The failure itself, and then each cause of the one before. */
    static Stream<Throwable> van(Throwable fout) {
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause).limit(MEESTE);
    }
}
