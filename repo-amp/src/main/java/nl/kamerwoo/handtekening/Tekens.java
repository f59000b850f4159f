package nl.kamerwoo.handtekening;

/** The kinds of characters that PDF knows (ISO 32000-1, 7.2.2). */
final class Tekens {

    private Tekens() {}

    static boolean isWit(byte teken) {
        return switch (teken) {
            case 0, '\t', '\n', '\f', '\r', ' ' -> true;
            default -> false;
        };
    }

    static boolean isScheiding(byte teken) {
        return switch (teken) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> true;
            default -> false;
        };
    }

    static boolean isGewoon(byte teken) {
        return !isWit(teken) && !isScheiding(teken);
    }

    static boolean isCijfer(byte teken) {
        return teken >= '0' && teken <= '9';
    }
}
