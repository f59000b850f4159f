package nl.kamerwoo.alfresco.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.activiti.engine.impl.persistence.entity.ByteArrayRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.ConcurrencyFailureException;

import java.util.stream.Stream;

/** Which failures of the engine say that another was at the same task. */
class GelijktijdigTest {

    static Stream<RuntimeException> vanTweeTegelijk() {
        return Stream.of(
                new ActivitiOptimisticLockingException("changed by another"),
                new ActivitiObjectNotFoundException("no such task"),
                new IllegalStateException("a listener failed", zonderInhoud()),
                zonderSpoor());
    }

    @ParameterizedTest
    @MethodSource("vanTweeTegelijk")
    void whatAnotherEndedMeanwhileIsTriedAgain(RuntimeException fout) {
        assertThatThrownBy(() -> Gelijktijdig.lees(() -> gooi(fout)))
                .isInstanceOf(ConcurrencyFailureException.class)
                .hasCause(fout);
    }

    static Stream<RuntimeException> vanIetsAnders() {
        return Stream.of(
                new ActivitiException("the process has no such way"),
                new NullPointerException("our own mistake"));
    }

    @ParameterizedTest
    @MethodSource("vanIetsAnders")
    void anotherFailureStaysWhatItIs(RuntimeException fout) {
        assertThatThrownBy(() -> Gelijktijdig.lees(() -> gooi(fout))).isSameAs(fout);
    }

    @Test
    void whatCouldBeReadIsGiven() {
        assertThat(Gelijktijdig.lees(() -> "paraferen")).isEqualTo("paraferen");
    }

    /** As the engine itself fails where there are no bytes to be had. */
    private static NullPointerException zonderInhoud() {
        try {
            new ByteArrayRef("weg").getBytes();
            throw new IllegalStateException("The engine gave bytes out of nothing");
        } catch (NullPointerException fout) {
            return fout;
        }
    }

    /** As the JVM gives it when it has failed there often. */
    private static NullPointerException zonderSpoor() {
        NullPointerException fout = new NullPointerException();
        fout.setStackTrace(new StackTraceElement[0]);
        return fout;
    }

    private static Object gooi(RuntimeException fout) {
        throw fout;
    }
}
