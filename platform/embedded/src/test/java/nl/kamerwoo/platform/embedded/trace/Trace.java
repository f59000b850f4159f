package nl.kamerwoo.platform.embedded.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The trace of a real repository, step by step. */
final class Trace {

    private final Map<String, List<String>> steps = new LinkedHashMap<>();

    Trace() {
        List<String> current = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("## ")) {
                current = new ArrayList<>();
                String title = line.substring(3);
                steps.put(steps.containsKey(title) ? title + " (again)" : title, current);
            } else if (line.startsWith("   ")) {
                current.add(line.strip());
            }
        }
    }

    private static String text() {
        try (InputStream stream = Trace.class.getResourceAsStream("/policy-trace-25.3.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> step(String title) {
        return comparable(steps.get(title));
    }

    /**
     * How often beforeUpdateNode and onUpdateNode fire is not compared; the first begins a change.
     * Within a change the order is left open among those who hear of changed properties and
     * content, and of a child that came: the platform itself is bound to these policies too, and
     * changes properties in turn.
     */
    static List<String> comparable(List<String> lines) {
        List<String> comparable = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : lines) {
            if (isOpen(line)) {
                group.add(line);
            } else if (!line.endsWith(" onUpdateNode")) {
                flush(group, comparable);
                comparable.add(line);
            }
        }
        flush(group, comparable);
        comparable.removeIf(line -> line.endsWith(" beforeUpdateNode"));
        return comparable;
    }

    private static boolean isOpen(String line) {
        return line.contains(" onUpdateProperties ")
                || line.contains(" onContentPropertyUpdate")
                || line.contains(" onContentUpdate ")
                || line.endsWith(" onCreateChildAssociation isNew=false");
    }

    private static void flush(List<String> group, List<String> into) {
        Collections.sort(group);
        into.addAll(group);
        group.clear();
    }
}
