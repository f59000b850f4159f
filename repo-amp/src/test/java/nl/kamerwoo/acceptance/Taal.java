package nl.kamerwoo.acceptance;

import org.springframework.extensions.surf.util.I18NUtil;

import java.util.Locale;
import java.util.concurrent.Callable;

/** The language of whoever is served, which a server takes from the request. */
final class Taal {

    private Taal() {}

    static <T> T nederlands(Callable<T> werk) {
        return in(Locale.forLanguageTag("nl"), werk);
    }

    /** The same of what gives nothing back. */
    static void nederlands(Runnable werk) {
        nederlands(
                () -> {
                    werk.run();
                    return null;
                });
    }

    static void engels(Runnable werk) {
        in(
                Locale.ENGLISH,
                () -> {
                    werk.run();
                    return null;
                });
    }

    static <T> T in(Locale taal, Callable<T> werk) {
        Locale eerst = I18NUtil.getLocaleOrNull();
        I18NUtil.setLocale(taal);
        try {
            return werk.call();
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        } finally {
            I18NUtil.setLocale(eerst);
        }
    }
}
