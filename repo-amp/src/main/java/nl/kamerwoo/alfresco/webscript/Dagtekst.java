package nl.kamerwoo.alfresco.webscript;

import org.springframework.extensions.surf.util.I18NUtil;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as people write it, in the reader's language. */
final class Dagtekst {

    private Dagtekst() {}

    static String van(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofPattern("d MMMM yyyy", I18NUtil.getLocale()));
    }
}
