package nl.kamerwoo.platform.embedded.workflow;

import org.springframework.extensions.surf.util.I18NUtil;

import java.util.Objects;
import java.util.stream.Stream;

/** Texts out of the message bundles, or the first of what else there is. */
final class Labels {

    private Labels() {}

    static String title(String of, String... otherwise) {
        return text(of, "title", otherwise);
    }

    static String description(String of, String... otherwise) {
        return text(of, "description", otherwise);
    }

    private static String text(String of, String what, String... otherwise) {
        String text = I18NUtil.getMessage(of.replace(':', '_') + "." + what);
        return text != null
                ? text
                : Stream.of(otherwise).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
