package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Cel;
import nl.kamerwoo.inventaris.Celtekst;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A csv as spreadsheets write it: in UTF-8, or else as Windows in the Netherlands does; with
 * semicolons, commas or tabs, whichever its first line has most of.
 */
final class CsvLezer {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int EERSTE_REGEL = 8_192;
    private static final int BUFFER = 1 << 14;

    private CsvLezer() {}

    static void lees(Path bestand, BiConsumer<Integer, List<Cel>> rij) throws IOException {
        try (Reader tekst = open(bestand);
                CSVParser csv = CSVParser.parse(tekst, vorm(bestand))) {
            int nummer = 0;
            for (CSVRecord record : csv) {
                nummer++;
                if (nummer > Bladgrenzen.RIJEN) {
                    throw Bladgrenzen.teGroot("rijen", Bladgrenzen.RIJEN);
                }
                rij.accept(nummer, cellen(record));
            }
        } catch (UncheckedIOException | IllegalStateException geenCsv) {
            throw new OngeldigBlad(geenCsv, "blad-onleesbaar");
        }
    }

    private static List<Cel> cellen(CSVRecord record) {
        if (record.size() > Bladgrenzen.KOLOMMEN) {
            throw Bladgrenzen.teGroot("kolommen", Bladgrenzen.KOLOMMEN);
        }
        List<Cel> cellen = new ArrayList<>(record.size());
        for (String tekst : record) {
            Bladgrenzen.eisKort(tekst.length());
            cellen.add(Cel.tekst(Celtekst.uitCsv(tekst)));
        }
        return cellen;
    }

    private static CSVFormat vorm(Path bestand) throws IOException {
        char[] begin = new char[EERSTE_REGEL];
        int lengte;
        try (Reader tekst = open(bestand)) {
            lengte = Math.max(0, tekst.read(begin));
        }
        String regel = new String(begin, 0, lengte).lines().findFirst().orElse("");
        char scheiding = CsvSchrijver.SCHEIDING;
        for (char kandidaat : new char[] {',', '\t'}) {
            scheiding = aantal(regel, kandidaat) > aantal(regel, scheiding) ? kandidaat : scheiding;
        }
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding)
                .setIgnoreEmptyLines(false)
                .build();
    }

    private static long aantal(String regel, char teken) {
        return regel.chars().filter(een -> een == teken).count();
    }

    private static Reader open(Path bestand) throws IOException {
        boolean isUtf8 = isUtf8(bestand);
        BufferedReader tekst =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(bestand),
                                isUtf8 ? StandardCharsets.UTF_8 : WINDOWS));
        tekst.mark(1);
        if (tekst.read() != '\uFEFF') {
            tekst.reset();
        }
        return tekst;
    }

    private static boolean isUtf8(Path bestand) throws IOException {
        CharsetDecoder utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer tekens = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(bestand)) {
            for (int n = lees(in, bytes); n >= 0; n = lees(in, bytes)) {
                CoderResult uitkomst = utf8.decode(bytes.flip(), tekens, false);
                if (uitkomst.isError()) {
                    return false;
                }
                bytes.compact();
                tekens.clear();
            }
            return !utf8.decode(bytes.flip(), tekens, true).isError();
        }
    }

    private static int lees(InputStream in, ByteBuffer bytes) throws IOException {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n > 0) {
            bytes.position(bytes.position() + n);
        }
        return n;
    }
}
