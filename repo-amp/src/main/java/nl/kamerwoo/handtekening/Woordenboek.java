package nl.kamerwoo.handtekening;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dictionary of an object: its keys, and where their values stand. Each key stands there once:
 * of two, one reader takes the first and another the last.
 */
final class Woordenboek {

    private static final int MEESTE_SLEUTELS = 200;
    private static final int DIEPST = 20;
    private static final Set<String> SOORTEN = Set.of("", "Sig", "DocTimeStamp");

    /** Where a key and its value stand. */
    private record Paar(int sleutel, int van, int tot) {}

    /** Not a dictionary as it should be. */
    private static final class Misvormd extends Exception {
        private static final long serialVersionUID = 1L;

        private Misvormd() {
            super(null, null, false, false);
        }
    }

    private final String tekst;
    private final Map<String, Paar> paren = new HashMap<>();
    private int plaats;

    private Woordenboek(String tekst, int plaats) {
        this.tekst = tekst;
        this.plaats = plaats;
    }

    /** The one that begins here, after blanks; nothing when there is none. */
    static Optional<Woordenboek> lees(String tekst, int vanaf) {
        Woordenboek boek = new Woordenboek(tekst, vanaf);
        try {
            boek.leesParen();
            return Optional.of(boek);
        } catch (Misvormd misvormd) {
            return Optional.empty();
        }
    }

    /** Whether it holds this range and this hole, and does not call itself something else. */
    boolean isHandtekening(int bereik, int gat) {
        Paar inhoud = paren.get("Contents");
        Paar gedekt = paren.get("ByteRange");
        return inhoud != null
                && gedekt != null
                && inhoud.van() == gat
                && gedekt.sleutel() == bereik
                && SOORTEN.contains(naam("Type"));
    }

    /** The name that a key has; empty when it has none. */
    String naam(String sleutel) {
        String waarde = waarde(sleutel);
        return waarde.startsWith("/") ? waarde.substring(1) : "";
    }

    /** The text that a key has, as far as it is written plainly; empty when it has none. */
    String tekst(String sleutel) {
        String waarde = waarde(sleutel);
        return waarde.startsWith("(") ? waarde.substring(1, waarde.length() - 1) : "";
    }

    private String waarde(String sleutel) {
        Paar paar = paren.get(sleutel);
        return paar == null ? "" : tekst.substring(paar.van(), paar.tot());
    }

    private void leesParen() throws Misvormd {
        slaWitOver();
        verwacht("<<");
        slaWitOver();
        while (!begint(">>")) {
            int sleutel = plaats;
            String naam = leesNaam();
            slaWitOver();
            int van = plaats;
            slaOver(0);
            Paar paar = new Paar(sleutel, van, plaats);
            slaGetallenOver();
            if (paren.put(naam, paar) != null || paren.size() > MEESTE_SLEUTELS) {
                throw new Misvormd();
            }
        }
    }

    /** A name with what is written as a number in it: so that none can be written twice. */
    private String leesNaam() throws Misvormd {
        verwacht("/");
        StringBuilder naam = new StringBuilder();
        while (isGewoon()) {
            char teken = tekst.charAt(plaats++);
            naam.append(teken == '#' ? leesGetal() : teken);
        }
        return naam.toString();
    }

    private char leesGetal() throws Misvormd {
        int hoog = cijfer(plaats);
        int laag = cijfer(plaats + 1);
        if (hoog < 0 || laag < 0) {
            throw new Misvormd();
        }
        plaats += 2;
        return (char) (hoog << 4 | laag);
    }

    private int cijfer(int waar) {
        return waar < tekst.length() ? Hextekst.cijfer((byte) tekst.charAt(waar)) : -1;
    }

    /** Past one value. */
    private void slaOver(int diepte) throws Misvormd {
        if (diepte > DIEPST || plaats >= tekst.length()) {
            throw new Misvormd();
        }
        if (begint("<<")) {
            slaGroepOver(">>", diepte);
        } else if (begint("[")) {
            slaGroepOver("]", diepte);
        } else if (begint("(")) {
            slaTekstOver();
        } else if (begint("<")) {
            slaHexOver();
        } else if (begint("/")) {
            leesNaam();
        } else if (isGewoon()) {
            slaWoordOver();
        } else {
            throw new Misvormd();
        }
    }

    private void slaGroepOver(String einde, int diepte) throws Misvormd {
        plaats += einde.length();
        slaWitOver();
        while (!begint(einde)) {
            slaOver(diepte + 1);
            slaWitOver();
        }
        plaats += einde.length();
    }

    private void slaTekstOver() throws Misvormd {
        int open = 0;
        do {
            if (plaats >= tekst.length()) {
                throw new Misvormd();
            }
            switch (tekst.charAt(plaats++)) {
                case '(' -> open++;
                case ')' -> open--;
                case '\\' -> plaats++;
                default -> {
                    // Any other character stands for itself.
                }
            }
        } while (open > 0);
    }

    private void slaHexOver() throws Misvormd {
        int einde = tekst.indexOf('>', plaats);
        if (einde < 0) {
            throw new Misvormd();
        }
        plaats = einde + 1;
    }

    private void slaWoordOver() {
        while (isGewoon()) {
            plaats++;
        }
    }

    /** What follows a value up to the next key: {@code 12 0 R} is one value of three words. */
    private void slaGetallenOver() {
        slaWitOver();
        while (isGewoon()) {
            slaWoordOver();
            slaWitOver();
        }
    }

    private void slaWitOver() {
        while (plaats < tekst.length() && Tekens.isWit((byte) tekst.charAt(plaats))) {
            plaats++;
        }
    }

    private boolean isGewoon() {
        return plaats < tekst.length() && Tekens.isGewoon((byte) tekst.charAt(plaats));
    }

    private boolean begint(String met) {
        return tekst.startsWith(met, plaats);
    }

    private void verwacht(String wat) throws Misvormd {
        if (!begint(wat)) {
            throw new Misvormd();
        }
        plaats += wat.length();
    }
}
