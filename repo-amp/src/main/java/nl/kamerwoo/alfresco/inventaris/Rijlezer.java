package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Cel;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The rows of a sheet out of its XML. A cell is what the sheet holds, not how it is dressed: a date
 * is a number of days, and of a formula the value that was last computed.
 */
final class Rijlezer extends DefaultHandler {

    private final Gedeeldeteksten teksten;
    private final BiConsumer<Integer, List<Cel>> rij;
    private final StringBuilder waarde = new StringBuilder();
    private final Stand stand = new Stand();

    /** Where in the sheet it is. */
    private static final class Stand {
        private List<Cel> cellen = new ArrayList<>();
        private int rijnummer;
        private int rijen;
        private int kolom;
        private String soort = "";
        private boolean inWaarde;
    }

    Rijlezer(Gedeeldeteksten teksten, BiConsumer<Integer, List<Cel>> rij) {
        this.teksten = teksten;
        this.rij = rij;
    }

    @Override
    public void startElement(String uri, String naam, String volledig, Attributes attributen) {
        switch (naam) {
            case "row" -> beginRij(attributen.getValue("r"));
            case "c" -> beginCel(attributen);
            case "v", "t" -> stand.inWaarde = true;
            case "rPh" -> stand.soort = "uitspraak";
            default -> {
                // How it looks, and what else a sheet has.
            }
        }
    }

    private void beginRij(String nummer) {
        stand.rijen++;
        stand.rijnummer = nummer == null ? stand.rijnummer + 1 : Integer.parseInt(nummer);
        if (stand.rijen > Bladgrenzen.RIJEN) {
            throw Bladgrenzen.teGroot("rijen", Bladgrenzen.RIJEN);
        }
        stand.cellen = new ArrayList<>();
        stand.kolom = -1;
    }

    private void beginCel(Attributes attributen) {
        String plek = attributen.getValue("r");
        stand.kolom = plek == null ? stand.kolom + 1 : new CellReference(plek).getCol();
        if (stand.kolom < 0 || stand.kolom >= Bladgrenzen.KOLOMMEN) {
            stand.kolom = Bladgrenzen.KOLOMMEN;
        }
        String type = attributen.getValue("t");
        stand.soort = type == null ? "n" : type;
        waarde.setLength(0);
    }

    @Override
    public void characters(char[] tekens, int begin, int lengte) {
        if (stand.inWaarde && !stand.soort.equals("uitspraak")) {
            Bladgrenzen.eisKort(waarde.length() + lengte);
            waarde.append(tekens, begin, lengte);
        }
    }

    @Override
    public void endElement(String uri, String naam, String volledig) {
        switch (naam) {
            case "v", "t" -> stand.inWaarde = false;
            case "rPh" -> stand.soort = "inlineStr";
            case "c" -> eindeCel();
            case "row" -> rij.accept(stand.rijnummer, stand.cellen);
            default -> {
                // Nothing that began here.
            }
        }
    }

    /** Cells without anything are left out of a sheet. */
    private void eindeCel() {
        if (waarde.isEmpty() || stand.kolom == Bladgrenzen.KOLOMMEN) {
            return;
        }
        while (stand.cellen.size() <= stand.kolom) {
            stand.cellen.add(Cel.tekst(""));
        }
        stand.cellen.set(stand.kolom, cel());
    }

    private Cel cel() {
        String tekst = waarde.toString();
        return switch (stand.soort) {
            case "s" -> Cel.tekst(onverpakt(teksten.tekst(Integer.parseInt(tekst.strip()))));
            case "inlineStr", "str" -> Cel.tekst(onverpakt(tekst));
            case "b" -> Cel.tekst(tekst.strip().equals("1") ? "ja" : "nee");
            case "e" -> Cel.tekst(tekst);
            default -> new Cel(tekst, true);
        };
    }

    /** {@code _x0041_} is an A (ECMA-376, 22.9.2.19). */
    private static String onverpakt(String tekst) {
        return tekst.contains("_x") ? new XSSFRichTextString(tekst).getString() : tekst;
    }
}
