package nl.kamerwoo.platform.embedded.web;

import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the web script of a URL: of all that fit, the one with the most text of its own. */
final class UriIndex {
    private static final Pattern TEMPLATE =
            Pattern.compile("/(?:(?:[\\w-]+|\\{[a-zA-Z]\\w*\\})/?)*(?:\\.\\w+)?");
    private static final Pattern TOKEN = Pattern.compile("\\{([a-zA-Z]\\w*)\\}");

    private final List<Entry> entries = new ArrayList<>();

    void register(WebScript script) {
        Description description = script.getDescription();
        boolean byArgument = description.getFormatStyle() == Description.FormatStyle.argument;
        for (String uri : description.getURIs()) {
            String path = uri.replaceFirst("\\?.*", "");
            String template = byArgument ? path : path.replaceFirst("\\.[^.]*$", "");
            Entry entry = new Entry(description.getMethod(), template, byArgument, script);
            if (entries.stream().anyMatch(entry::clashesWith)) {
                throw new IllegalArgumentException(
                        "Two web scripts for " + entry.method + " " + template);
            }
            entries.add(entry);
        }
        entries.sort(
                Comparator.comparingInt((Entry entry) -> -entry.textLength())
                        .thenComparingInt(entry -> -entry.names.size()));
    }

    /** Null when no web script has the URL; without a web script when only other methods have. */
    Match find(String method, String uri) {
        int dot = uri.indexOf('.');
        String withoutFormat = dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
        Match otherMethod = null;
        for (Entry entry : entries) {
            Map<String, String> values = entry.match(entry.byArgument ? uri : withoutFormat);
            if (values != null && entry.method.equalsIgnoreCase(method)) {
                return new Match(entry.template, values, entry.prefix(), entry.script);
            } else if (values != null) {
                otherMethod = new Match(entry.template, values, entry.prefix());
            }
        }
        return otherMethod;
    }

    private static final class Entry {
        private final String method;
        private final String template;
        private final boolean byArgument;
        private final WebScript script;
        private final List<String> names = new ArrayList<>();
        private final Pattern pattern;

        Entry(String method, String template, boolean byArgument, WebScript script) {
            if (!TEMPLATE.matcher(template).matches()) {
                throw new IllegalArgumentException("Malformed URL template " + template);
            }
            this.method = method;
            this.template = template;
            this.byArgument = byArgument;
            this.script = script;
            StringBuilder regex = new StringBuilder();
            Matcher token = TOKEN.matcher(template);
            int end = 0;
            while (token.find()) {
                regex.append(Pattern.quote(template.substring(end, token.start()))).append("(.*?)");
                names.add(token.group(1));
                end = token.end();
            }
            this.pattern = Pattern.compile(regex + Pattern.quote(template.substring(end)));
        }

        int textLength() {
            return TOKEN.matcher(template).replaceAll("").length();
        }

        String prefix() {
            int token = template.indexOf('{');
            return token < 0 ? template : template.substring(0, token);
        }

        boolean clashesWith(Entry other) {
            return method.equals(other.method) && pattern.pattern().equals(other.pattern.pattern());
        }

        Map<String, String> match(String uri) {
            Matcher matcher = pattern.matcher(uri);
            if (!matcher.matches()) {
                return null;
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), matcher.group(i + 1));
            }
            return values;
        }
    }
}
