package nl.kamerwoo.alfresco.behandeling;

import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

import java.util.function.Supplier;

/**
 * Two that are at one task at once. The platform tries again what failed so, when it knows what
 * that is, and the second then finds that it was done; the engine has three failures of its own for
 * it.
 */
final class Gelijktijdig {

    static final String INTUSSEN = "The task was ended by somebody else";

    private static final String MOTOR = "org.activiti.engine.impl.";

    private Gelijktijdig() {}

    /**
     * What is read of the engine.
     *
     * @throws ConcurrencyFailureException when another took away what was read
     */
    static <T> T lees(Supplier<T> lezing) {
        try {
            return lezing.get();
        } catch (RuntimeException fout) {
            throw herhaalbaar(fout);
        }
    }

    /** The failure as the platform tries it again; itself when it is about something else. */
    static RuntimeException herhaalbaar(RuntimeException fout) {
        return Oorzaken.van(fout).anyMatch(Gelijktijdig::isIntussenGedaan)
                ? intussenGedaan(fout)
                : fout;
    }

    /** Another was ready just before: seen of the task, or by what failed. */
    static RuntimeException intussenGedaan(RuntimeException gevolg) {
        return new ConcurrencyFailureException(INTUSSEN, gevolg);
    }

    private static boolean isIntussenGedaan(Throwable oorzaak) {
        return oorzaak instanceof ActivitiOptimisticLockingException
                || oorzaak instanceof ActivitiObjectNotFoundException
                || isMisgegrepen(oorzaak);
    }

    /**
     * The engine takes for granted that what it read a moment ago is still there: a task's
     * identities, the bytes of a value. The JVM keeps no trace of what goes wrong often.
     */
    private static boolean isMisgegrepen(Throwable oorzaak) {
        StackTraceElement[] spoor = oorzaak.getStackTrace();
        return oorzaak instanceof NullPointerException
                && (spoor.length == 0 || spoor[0].getClassName().startsWith(MOTOR));
    }
}
