package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Sectielezer.Gelezen;
import nl.kamerwoo.nota.Sectietitels.Soort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the header of a nota out of its text: lines, labels, values, title, sections, suggestions,
 * one small reader each. Never throws, whatever the text, and takes time in proportion to it. What
 * is not certain stays empty.
 *
 * <p>Of a longer text the first 200,000 characters are read, some 80 pages: there the nota itself
 * stands, however long its annexes are.
 */
public final class NotaHeaderParser {
    private final Waardevorm vorm;
    private final Kopwaarden waarden;
    private final Koplezer koplezer;
    private final Coordinatielezer coordinatie;
    private final Woolezer woo;

    public NotaHeaderParser() {
        this(Ministeries.standaard());
    }

    public NotaHeaderParser(Ministeries ministeries) {
        vorm = new Waardevorm(ministeries);
        waarden = new Kopwaarden(ministeries, vorm);
        koplezer = new Koplezer(vorm);
        coordinatie = new Coordinatielezer(ministeries);
        woo = new Woolezer(ministeries);
    }

    /** The header of the nota, or {@link NotaHeader#leeg()} if the text is not plainly a nota. */
    public NotaHeader parse(String text) {
        if (text == null) {
            return NotaHeader.leeg();
        }
        var regels = Kolommen.splits(Regellezer.lees(text));
        var kop = koplezer.lees(regels);
        if (kop.rubrieken() < 2) {
            return NotaHeader.leeg();
        }
        int eersteSectie = eersteSectie(regels, kop);
        if (eersteSectie == regels.size()) {
            return NotaHeader.leeg();
        }
        var titel = titel(regels, kop, eersteSectie);
        var secties = Sectielezer.lees(lichaam(regels, kop, titel, eersteSectie));
        return Herkenning.isNota(regels, kop, secties, eersteSectie)
                ? nota(kop, titel.map(Titellezer.Titel::veld), secties)
                : NotaHeader.leeg();
    }

    /**
     * The date of a letter, read in its head; nothing if the text is not plainly a letter, or its
     * date not certain.
     */
    public Optional<Veld<LocalDate>> briefdatum(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var regels = Kolommen.splits(Regellezer.lees(text));
        return Briefdatum.lees(regels, koplezer.lees(regels), waarden);
    }

    /** The first line below the header that is the title of a section; behind the last if none. */
    private static int eersteSectie(List<Regel> regels, Kop kop) {
        for (int i = 0; i < regels.size(); i++) {
            String tekst = regels.get(i).inhoud();
            if (kop.verbruikt(i) || !Sectietitels.begintGroot(tekst)) {
                continue;
            }
            var titel = regels.get(i).titel();
            boolean vast = titel != null && titel.vast();
            boolean onderKop = titel != null && i >= kop.eind() && i > kop.woordNota() + 1;
            if (vast || onderKop || metTekst(tekst) || overTweeRegels(regels, i)) {
                return i;
            }
        }
        return regels.size();
    }

    private static boolean metTekst(String tekst) {
        int dubbelePunt = tekst.indexOf(": ");
        var titel =
                dubbelePunt > 0 && dubbelePunt < 70
                        ? Sectietitels.van(tekst.substring(0, dubbelePunt))
                        : null;
        return titel != null && titel.vast() && titel.soort() != Soort.OVERIG;
    }

    private static boolean overTweeRegels(List<Regel> regels, int i) {
        if (i + 1 >= regels.size()
                || !Sectietitels.kanBeginnen(regels.get(i).tekst())
                || regels.get(i).tekst().length() > 60
                || regels.get(i + 1).tekst().length() > 40) {
            return false;
        }
        var titel =
                Sectietitels.van(Tekens.plak(regels.get(i).inhoud(), regels.get(i + 1).tekst()));
        return titel != null && titel.vast();
    }

    private Optional<Titellezer.Titel> titel(List<Regel> regels, Kop kop, int eersteSectie) {
        var onderwerp = waarden.onderwerp(kop);
        return onderwerp.isPresent()
                ? onderwerp.map(v -> new Titellezer.Titel(v, 0, 0))
                : new Titellezer(regels, kop, eersteSectie).lees();
    }

    /** The lines below the header, without the header where that stands lower on the page. */
    private List<Regel> lichaam(
            List<Regel> regels, Kop kop, Optional<Titellezer.Titel> titel, int eersteSectie) {
        var boven = new ArrayList<Regel>();
        var onder = new ArrayList<Regel>();
        boolean rand = false;
        for (int i = 0; i < regels.size(); i++) {
            boolean inTitel = titel.isPresent() && i >= titel.get().van() && i < titel.get().tot();
            if (i < eersteSectie || kop.verbruikt(i) || inTitel) {
                boven.add(regels.get(i));
                rand |= i >= eersteSectie;
            } else {
                onder.add(rand ? regels.get(i).metRand() : regels.get(i));
                rand = false;
            }
        }
        return Paginarand.zonderKoppen(onder, boven, kop.teksten(), vorm);
    }

    private NotaHeader nota(Kop kop, Optional<Veld<String>> titel, List<Gelezen> secties) {
        var leden = leden(titel, secties);
        return new NotaHeader(
                waarden.soort(kop),
                waarden.aan(kop),
                waarden.van(kop),
                waarden.datum(kop),
                waarden.referentie(kop),
                waarden.bijlagen(kop).or(() -> bijlagen(secties)),
                waarden.afgestemdMet(kop),
                titel,
                leden.flatMap(v -> lijst(v.waarde().namen(), v.vindplaats())),
                leden.flatMap(v -> lijst(v.waarde().partijen(), v.vindplaats())),
                tekst(secties, Soort.BESLUIT),
                tekst(secties, Soort.NIET_OPENBAAR),
                secties.stream().map(Gelezen::sectie).toList(),
                suggesties(secties),
                true);
    }

    private static Optional<Veld<List<String>>> lijst(List<String> lijst, Vindplaats plaats) {
        return lijst.isEmpty() ? Optional.empty() : Optional.of(new Veld<>(lijst, plaats));
    }

    /**
     * The members in the title; if it speaks of questions and names none, those in the Aanleiding.
     */
    private static Optional<Veld<Leden.Gevonden>> leden(
            Optional<Veld<String>> titel, List<Gelezen> secties) {
        if (titel.isEmpty()) {
            return Optional.empty();
        }
        var inTitel = Leden.in(titel.get().waarde());
        if (!inTitel.leeg()) {
            return Optional.of(new Veld<>(inTitel, titel.get().vindplaats()));
        }
        if (!Tekens.klein(titel.get().waarde()).contains("vragen")) {
            return Optional.empty();
        }
        return secties.stream()
                .filter(s -> s.titel().soort() == Soort.AANLEIDING)
                .flatMap(s -> Zinnen.van(s.alineas()).stream())
                .filter(z -> z.klein().contains("vragen"))
                .limit(1)
                .map(
                        z ->
                                new Veld<>(
                                        Leden.in(z.tekst()),
                                        new Vindplaats(z.regel(), "lopende tekst")))
                .filter(v -> !v.waarde().partijen().isEmpty())
                .findFirst();
    }

    /** Some ministries list the annexes in the last section rather than in the header. */
    private static Optional<Veld<List<String>>> bijlagen(List<Gelezen> secties) {
        return secties.stream()
                .map(Gelezen::sectie)
                .filter(s -> Etiketten.isBijlagen(s.titel()) && !s.punten().isEmpty())
                .findFirst()
                .flatMap(
                        s ->
                                lijst(
                                        Bijlagenlijst.lees(
                                                s.punten().stream().map(Regel::punt).toList()),
                                        s.vindplaats()));
    }

    /** The text of the first section of this kind, a title of a nota alone before any other. */
    private static Optional<Veld<String>> tekst(List<Gelezen> secties, Soort soort) {
        Gelezen beste = null;
        for (var sectie : secties) {
            boolean past = sectie.titel().soort() == soort && !sectie.alineas().isEmpty();
            if (past && (beste == null || sectie.titel().eigen() && !beste.titel().eigen())) {
                beste = sectie;
            }
        }
        return beste == null || Niets.zegt(beste.alineas())
                ? Optional.empty()
                : Optional.of(new Veld<>(doorlopend(beste), vindplaats(beste)));
    }

    /** The text stands below the title that it is named after. */
    private static Vindplaats vindplaats(Gelezen gelezen) {
        return new Vindplaats(
                gelezen.alineas().get(0).regelVan(0), gelezen.sectie().vindplaats().label());
    }

    private static String doorlopend(Gelezen gelezen) {
        return String.join("\n", gelezen.alineas().stream().map(Alinea::tekst).toList());
    }

    private List<Suggestie> suggesties(List<Gelezen> secties) {
        var alineas = new ArrayList<Alinea>();
        secties.forEach(s -> alineas.addAll(s.alineas()));
        var zinnen = Zinnen.van(alineas);
        var uit = new ArrayList<Suggestie>(coordinatie.lees(zinnen));
        uit.addAll(Overleglezer.lees(zinnen));
        uit.addAll(woo.lees(zinnen));
        return uit;
    }
}
