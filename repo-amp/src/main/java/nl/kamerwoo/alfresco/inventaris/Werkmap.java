package nl.kamerwoo.alfresco.inventaris;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Where in an xlsx its first sheet is, and the texts that its cells share. Parts are found by how
 * they refer to each other, as their names are free (ECMA-376, part 2).
 *
 * @param blad the name of the part
 * @param teksten nothing when every cell has its own
 */
record Werkmap(String blad, Optional<String> teksten) {

    /** Another part, as one refers to it. */
    private record Verwijzing(String soort, String deel) {

        boolean is(String gezocht) {
            return soort.endsWith("/" + gezocht);
        }
    }

    /**
     * @throws OngeldigBlad when it has no sheet
     * @throws ZipException when it is no xlsx
     */
    static Werkmap van(Xlsxdelen delen) throws IOException, SAXException {
        String werkmap =
                verwijzingen(delen, "/").values().stream()
                        .filter(verwijzing -> verwijzing.is("officeDocument"))
                        .findFirst()
                        .orElseThrow(() -> new ZipException("No workbook"))
                        .deel();
        Map<String, Verwijzing> verwijzingen = verwijzingen(delen, werkmap);
        String blad =
                bladen(delen, werkmap).stream()
                        .map(verwijzingen::get)
                        .filter(verwijzing -> verwijzing != null && verwijzing.is("worksheet"))
                        .findFirst()
                        .orElseThrow(() -> new OngeldigBlad(null, "leeg"))
                        .deel();
        Optional<String> teksten =
                verwijzingen.values().stream()
                        .filter(verwijzing -> verwijzing.is("sharedStrings"))
                        .findFirst()
                        .map(Verwijzing::deel);
        return new Werkmap(blad, teksten);
    }

    /** What a part refers to, by the ids that it uses for it. */
    private static Map<String, Verwijzing> verwijzingen(Xlsxdelen delen, String deel)
            throws IOException, SAXException {
        URI plaats = URI.create(deel);
        String map = deel.substring(0, deel.lastIndexOf('/') + 1);
        String naam = map + "_rels/" + deel.substring(map.length()) + ".rels";
        Map<String, Verwijzing> verwijzingen = new HashMap<>();
        XlsxLezer.ontleed(
                delen.open(naam),
                elk(
                        "Relationship",
                        waarden -> {
                            if (!"External".equals(waarden.getValue("TargetMode"))) {
                                String doel = plaats.resolve(waarden.getValue("Target")).getPath();
                                verwijzingen.put(
                                        waarden.getValue("Id"),
                                        new Verwijzing(waarden.getValue("Type"), doel));
                            }
                            eisWeinig(verwijzingen.size());
                        }));
        return verwijzingen;
    }

    /** The ids of the sheets of a workbook, in the order of their tabs. */
    private static List<String> bladen(Xlsxdelen delen, String werkmap)
            throws IOException, SAXException {
        List<String> bladen = new ArrayList<>();
        XlsxLezer.ontleed(
                delen.open(werkmap),
                elk(
                        "sheet",
                        waarden -> {
                            for (int i = 0; i < waarden.getLength(); i++) {
                                if (waarden.getLocalName(i).equals("id")) {
                                    bladen.add(waarden.getValue(i));
                                }
                            }
                            eisWeinig(bladen.size());
                        }));
        return bladen;
    }

    private interface Element {
        void met(Attributes waarden);
    }

    private static DefaultHandler elk(String gezocht, Element element) {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String naam, String volledig, Attributes a) {
                if (naam.equals(gezocht)) {
                    element.met(a);
                }
            }
        };
    }

    private static void eisWeinig(int aantal) {
        if (aantal > Bladgrenzen.DELEN) {
            throw Bladgrenzen.teGroot("delen", Bladgrenzen.DELEN);
        }
    }
}
