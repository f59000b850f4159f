package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that waits to be taken.
 *
 * @param id of the task
 * @param proces the id of its process
 * @param betreft what it is about when that is not the whole, such as a ministry; or empty
 * @param eigenaar whose it is; none when it is of a group and nobody has claimed it
 */
public record Taak(
        String id,
        String proces,
        Werkstroom werkstroom,
        Stap stap,
        String betreft,
        Optional<String> eigenaar,
        Optional<LocalDate> gereedOp) {}
