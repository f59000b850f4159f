package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;

/** What a Dutch administrator is told of what even he may not do. */
final class Weigering {

    private Weigering() {}

    static AbstractThrowableAssert<?, ? extends Throwable> assertGeweigerd(
            Repository repository, Repository.Handeling handeling) {
        return assertThatThrownBy(() -> Taal.nederlands(() -> repository.voer(handeling)));
    }
}
