package nl.kamerwoo.mdto;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the format of a file from its bytes while they go by: from how it begins, and of a PDF
 * whether it says somewhere that it is a PDF/A. It believes what the file says of itself. It keeps
 * no more than the beginning and a few bytes where two pieces meet.
 */
public final class Formaatherkenner {

    private static final int LANGSTE_BEGIN = 1024;
    private static final int OVERLAP = 64;
    private static final String PDF = "%PDF-";
    private static final String DEEL = "pdfaid:part";
    private static final String NIVEAU = "pdfaid:conformance";

    private final String mediatype;
    private final StringBuilder begin = new StringBuilder();
    private String staart = "";
    private Optional<Character> deel = Optional.empty();
    private Optional<Character> niveau = Optional.empty();

    /**
     * @param mediatype as the platform has it
     */
    public Formaatherkenner(String mediatype) {
        this.mediatype = mediatype.strip().toLowerCase(Locale.ROOT);
    }

    /** The next bytes. */
    public void zie(byte[] bytes, int vanaf, int aantal) {
        if (begin.length() >= LANGSTE_BEGIN && !isPdf()) {
            return;
        }
        String stuk = new String(bytes, vanaf, aantal, StandardCharsets.ISO_8859_1);
        begin.append(stuk, 0, Math.min(aantal, LANGSTE_BEGIN - begin.length()));
        if (isPdf()) {
            zoek(staart + stuk);
            staart = (staart + stuk).substring(Math.max(0, staart.length() + aantal - OVERLAP));
        }
    }

    /** What was seen so far. */
    public Begrip formaat() {
        String kop = begin.toString();
        if (isPdf()) {
            return pdf(kop);
        }
        return switch (mediatype) {
            case "application/pdf" ->
                    Bestandsformaten.zonder("Onbekend (geen Portable Document Format)");
            case "text/html" -> html(kop);
            case "image/gif" -> gif(kop);
            case "image/jpeg" -> jpeg(kop);
            case "image/tiff" -> tiff(kop);
            default -> Bestandsformaten.van(mediatype, kop);
        };
    }

    private boolean isPdf() {
        return begin.indexOf(PDF) >= 0 && mediatype.equals("application/pdf");
    }

    private void zoek(String stuk) {
        deel = waarde(stuk, DEEL).or(() -> deel);
        niveau = waarde(stuk, NIVEAU).or(() -> niveau);
    }

    /** Of {@code name="2"} and of {@code <name>2</name>}. */
    private static Optional<Character> waarde(String stuk, String naam) {
        int plek = stuk.indexOf(naam);
        while (plek >= 0) {
            int i = plek + naam.length();
            while (i < stuk.length() && "=\"'> \t\r\n".indexOf(stuk.charAt(i)) >= 0) {
                i++;
            }
            if (i < stuk.length()
                    && i > plek + naam.length()
                    && Character.isLetterOrDigit(stuk.charAt(i))) {
                return Optional.of(stuk.charAt(i));
            }
            plek = stuk.indexOf(naam, plek + 1);
        }
        return Optional.empty();
    }

    private Begrip pdf(String kop) {
        Optional<Begrip> archief =
                deel.map(
                                nummer ->
                                        nummer
                                                + niveau.map(String::valueOf)
                                                        .orElse("")
                                                        .toLowerCase(Locale.ROOT))
                        .flatMap(Bestandsformaten::pdfa);
        int plek = kop.indexOf(PDF) + PDF.length();
        String versie = kop.substring(plek, Math.min(kop.length(), plek + 3));
        return archief.or(() -> Bestandsformaten.pdf(versie))
                .orElseGet(
                        () -> Bestandsformaten.zonder("Portable Document Format, versie onbekend"));
    }

    private static Begrip html(String kop) {
        String klein = kop.stripLeading().toLowerCase(Locale.ROOT);
        return klein.startsWith("<!doctype html>")
                ? Bestandsformaten.met("Hypertext Markup Language 5", "fmt/471")
                : Bestandsformaten.met("Hypertext Markup Language", "fmt/96");
    }

    private static Begrip gif(String kop) {
        if (kop.startsWith("GIF87a")) {
            return Bestandsformaten.met("Graphics Interchange Format 87a", "fmt/3");
        }
        return kop.startsWith("GIF89a")
                ? Bestandsformaten.met("Graphics Interchange Format 89a", "fmt/4")
                : Bestandsformaten.zonder("Onbekend (geen Graphics Interchange Format)");
    }

    /** The version of JFIF stands behind its name. */
    private static Begrip jpeg(String kop) {
        if (!kop.startsWith("\u00FF\u00D8\u00FF")) {
            return Bestandsformaten.zonder("Onbekend (geen JPEG)");
        }
        boolean isJfif = kop.length() > 12 && kop.startsWith("JFIF\u0000", 6);
        return Bestandsformaten.jpeg(
                isJfif ? "%d.%02d".formatted((int) kop.charAt(11), (int) kop.charAt(12)) : "");
    }

    private static Begrip tiff(String kop) {
        return kop.startsWith("II*\u0000") || kop.startsWith("MM\u0000*")
                ? Bestandsformaten.met("Tagged Image File Format", "fmt/353")
                : Bestandsformaten.zonder("Onbekend (geen Tagged Image File Format)");
    }
}
