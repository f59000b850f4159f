package nl.kamerwoo.mdto;

import java.util.Map;
import java.util.Optional;

/**
 * Formats of files as the PRONOM register of The National Archives numbers them. A format whose
 * version cannot be told gets no number: none is made up.
 */
final class Bestandsformaten {

    private static final String PRONOM = "PRONOM-register";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /**
     * A format that its media type alone tells.
     *
     * @param begin the bytes it begins with, one for each character; empty when there are none
     */
    private record Soort(String label, Optional<String> puid, String begin) {

        static Soort van(String label, String puid, String begin) {
            return new Soort(label, Optional.of(puid), begin);
        }

        static Soort zonder(String label, String begin) {
            return new Soort(label, Optional.empty(), begin);
        }
    }

    private static final Map<String, Soort> SOORTEN =
            Map.ofEntries(
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            Soort.van("Microsoft Word for Windows 2007 onwards", "fmt/412", ZIP)),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            Soort.van("Microsoft Excel for Windows 2007 onwards", "fmt/214", ZIP)),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                            Soort.van(
                                    "Microsoft Powerpoint for Windows 2007 onwards",
                                    "fmt/215",
                                    ZIP)),
                    Map.entry(
                            "application/msword",
                            Soort.zonder("Microsoft Word Document, versie onbekend", OLE)),
                    Map.entry(
                            "application/vnd.ms-excel",
                            Soort.zonder("Microsoft Excel Workbook, versie onbekend", OLE)),
                    Map.entry(
                            "application/vnd.ms-powerpoint",
                            Soort.zonder("Microsoft Powerpoint, versie onbekend", OLE)),
                    Map.entry(
                            "application/vnd.oasis.opendocument.text",
                            Soort.zonder("OpenDocument Text, versie onbekend", ZIP)),
                    Map.entry(
                            "application/vnd.oasis.opendocument.spreadsheet",
                            Soort.zonder("OpenDocument Spreadsheet, versie onbekend", ZIP)),
                    Map.entry(
                            "application/vnd.oasis.opendocument.presentation",
                            Soort.zonder("OpenDocument Presentation, versie onbekend", ZIP)),
                    Map.entry(
                            "application/rtf",
                            Soort.zonder("Rich Text Format, versie onbekend", "{\\rtf")),
                    Map.entry(
                            "message/rfc822", Soort.van("Internet Message Format", "fmt/278", "")),
                    Map.entry(
                            "application/vnd.ms-outlook",
                            Soort.van("Microsoft Outlook Email Message", "x-fmt/430", OLE)),
                    Map.entry("text/plain", Soort.van("Plain Text File", "x-fmt/111", "")),
                    Map.entry("text/csv", Soort.van("Comma Separated Values", "x-fmt/18", "")),
                    Map.entry(
                            "text/xml",
                            Soort.van("Extensible Markup Language", "fmt/101", "<?xml")),
                    Map.entry(
                            "application/xml",
                            Soort.van("Extensible Markup Language", "fmt/101", "<?xml")),
                    Map.entry(
                            "application/json",
                            Soort.van("JSON Data Interchange Format", "fmt/817", "")),
                    Map.entry("application/zip", Soort.van("ZIP Format", "x-fmt/263", ZIP)),
                    Map.entry(
                            "image/png",
                            Soort.zonder(
                                    "Portable Network Graphics, versie onbekend", "\u0089PNG")));

    private static final Map<String, String> PDF =
            Map.of(
                    "1.0",
                    "fmt/14",
                    "1.1",
                    "fmt/15",
                    "1.2",
                    "fmt/16",
                    "1.3",
                    "fmt/17",
                    "1.4",
                    "fmt/18",
                    "1.5",
                    "fmt/19",
                    "1.6",
                    "fmt/20",
                    "1.7",
                    "fmt/276",
                    "2.0",
                    "fmt/1129");

    private static final Map<String, String> PDFA =
            Map.ofEntries(
                    Map.entry("1a", "fmt/95"),
                    Map.entry("1b", "fmt/354"),
                    Map.entry("2a", "fmt/476"),
                    Map.entry("2b", "fmt/477"),
                    Map.entry("2u", "fmt/478"),
                    Map.entry("3a", "fmt/479"),
                    Map.entry("3b", "fmt/480"),
                    Map.entry("3u", "fmt/481"),
                    Map.entry("4", "fmt/1910"),
                    Map.entry("4e", "fmt/1911"),
                    Map.entry("4f", "fmt/1912"));

    private static final Map<String, String> JFIF =
            Map.of("1.00", "fmt/42", "1.01", "fmt/43", "1.02", "fmt/44");

    private Bestandsformaten() {}

    /** A PDF; nothing when there is no such version. */
    static Optional<Begrip> pdf(String versie) {
        return Optional.ofNullable(PDF.get(versie))
                .map(puid -> met("Acrobat PDF " + versie + " - Portable Document Format", puid));
    }

    /** A PDF that says that it is a PDF/A; nothing when there is no such level. */
    static Optional<Begrip> pdfa(String niveau) {
        return Optional.ofNullable(PDFA.get(niveau))
                .map(puid -> met("Acrobat PDF/A - Portable Document Format " + niveau, puid));
    }

    /** A JPEG of this version of JFIF. */
    static Begrip jpeg(String versie) {
        return Optional.ofNullable(JFIF.get(versie))
                .map(puid -> met("JPEG File Interchange Format " + versie, puid))
                .orElseGet(() -> zonder("JPEG, versie onbekend"));
    }

    static Begrip met(String label, String puid) {
        return Begrip.van(label, puid, PRONOM);
    }

    static Begrip zonder(String label) {
        return Begrip.van(label, PRONOM);
    }

    /** What its media type says, when it begins as such a file does. */
    static Begrip van(String mediatype, String begin) {
        Soort soort = SOORTEN.get(mediatype);
        if (soort == null) {
            return zonder("Onbekend (" + mediatype + ")");
        }
        if (!begin.startsWith(soort.begin())) {
            return zonder("Onbekend (geen " + soort.label() + ")");
        }
        return soort.puid().map(puid -> met(soort.label(), puid)).orElse(zonder(soort.label()));
    }
}
