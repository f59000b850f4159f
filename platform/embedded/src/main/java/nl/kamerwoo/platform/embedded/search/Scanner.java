package nl.kamerwoo.platform.embedded.search;

import java.util.Locale;

/** Reads a query from left to right. Between words there may be white space. */
final class Scanner {
    private final String query;
    private int at;

    Scanner(String query) {
        this.query = query;
    }

    IllegalArgumentException unreadable() {
        return new IllegalArgumentException("Not understood at " + at + ": " + query);
    }

    /** The next character that is not white space; 0 at the end. */
    char peek() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
        return here();
    }

    /** The character right here, white space or not; 0 at the end. */
    char here() {
        return at < query.length() ? query.charAt(at) : 0;
    }

    char next() {
        char next = here();
        at++;
        return next;
    }

    int position() {
        return at;
    }

    void backTo(int position) {
        at = position;
    }

    boolean symbol(String symbol) {
        peek();
        boolean found = query.startsWith(symbol, at);
        at += found ? symbol.length() : 0;
        return found;
    }

    boolean keyword(String word) {
        peek();
        int end = at + word.length();
        boolean found =
                query.regionMatches(true, at, word, 0, word.length())
                        && (end == query.length() || !isWordPart(query.charAt(end)));
        at = found ? end : at;
        return found;
    }

    void expect(String symbol) {
        if (!symbol(symbol)) {
            throw unreadable();
        }
    }

    void expectKeyword(String word) {
        if (!keyword(word.toUpperCase(Locale.ROOT))) {
            throw unreadable();
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':';
    }

    /** Up to one of the characters given, or white space; a backslash takes their meaning away. */
    String until(String ends) {
        peek();
        StringBuilder text = new StringBuilder();
        boolean uri = here() == '{';
        while (here() != 0) {
            char c = here();
            if (c == '\\' && at + 1 < query.length()) {
                at++;
            } else if (!uri && (Character.isWhitespace(c) || ends.indexOf(c) >= 0)) {
                break;
            }
            uri &= here() != '}';
            text.append(next());
        }
        return text.toString();
    }

    /** What stands between this quote and the next that no backslash precedes. */
    String quoted(char quote) {
        expect(String.valueOf(quote));
        StringBuilder text = new StringBuilder();
        while (here() != quote) {
            if (here() == '\\') {
                at++;
            }
            if (here() == 0) {
                throw unreadable();
            }
            text.append(next());
        }
        at++;
        return text.toString();
    }
}
