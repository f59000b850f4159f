package nl.kamerwoo.kamervragen;

import nl.kamerwoo.kamervragen.Tekstbouwer.Tekst;
import nl.kamerwoo.nota.Tekens;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.nota.Vindplaats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes questions of the parts of a text: text with number, answer with question. */
final class Vragenbouwer {
    private final Tekstbouwer teksten;
    private final List<Melding> meldingen;
    private final TreeMap<Integer, Helft> vragen = new TreeMap<>();
    private final Map<Integer, Helft> antwoorden = new TreeMap<>();
    private Optional<Veld<String>> toelichting = Optional.empty();
    private Optional<Veld<String>> mededeling = Optional.empty();

    /** A text, the line of its heading, and all the numbers it goes with. */
    private record Helft(Tekst tekst, int regel, Set<Integer> nummers) {}

    private Vragenbouwer(Tekstbouwer teksten, List<Melding> meldingen) {
        this.teksten = teksten;
        this.meldingen = new ArrayList<>(meldingen);
    }

    static Vragenlijst bouw(Indeling indeling, Tekstbouwer teksten) {
        var bouwer = new Vragenbouwer(teksten, indeling.meldingen());
        var stukken = indeling.stukken();
        for (int i = 0; i < stukken.size(); i++) {
            boolean laatste = i + 1 == stukken.size();
            bouwer.stuk(laatste ? bouwer.zonderSlot(stukken.get(i)) : stukken.get(i));
        }
        return bouwer.lijst();
    }

    /** The last text without the greeting and the explanation of the members below it. */
    private Stuk zonderSlot(Stuk stuk) {
        var regels = stuk.regels();
        for (int i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            if (Slot.isGroet(Tekens.klein(regel.tekst()))) {
                return stuk.met(regels.subList(0, i));
            }
            if (i > 0 && Slot.isToelichting(regel)) {
                var onder = new ArrayList<>(regels.subList(i + 1, regels.size()));
                String rest = Slot.zonderToelichting(regel.tekst());
                if (!rest.isEmpty()) {
                    onder.add(0, regel.metTekst(rest));
                }
                toelichting = veld(onder, regel.nummer(), "toelichting");
                return stuk.met(regels.subList(0, i));
            }
        }
        return stuk;
    }

    private Optional<Veld<String>> veld(List<Tekstregel> regels, int regel, String label) {
        String tekst = teksten.tekst(regels).tekst();
        return tekst.isEmpty()
                ? Optional.empty()
                : Optional.of(new Veld<>(tekst, new Vindplaats(regel, label)));
    }

    private void stuk(Stuk stuk) {
        switch (stuk.soort()) {
            case MEDEDELING -> mededeling = veld(stuk.regels(), stuk.regel(), "mededeling");
            case ANTWOORD -> zet(antwoorden, stuk, teksten.tekst(stuk.regels()));
            default -> vraag(stuk);
        }
    }

    private void zet(Map<Integer, Helft> helften, Stuk stuk, Tekst tekst) {
        var nummers = new TreeSet<>(stuk.nummers());
        for (int nummer : nummers) {
            var eerder = helften.get(nummer);
            var samen =
                    eerder == null
                            ? Tekst.LEEG.plus(stuk.deel(), tekst)
                            : eerder.tekst().plus(stuk.deel(), tekst);
            int regel = eerder == null ? stuk.regel() : eerder.regel();
            helften.put(nummer, new Helft(samen, regel, nummers));
        }
    }

    private void vraag(Stuk stuk) {
        if (stuk.nummers().size() < 2) {
            zet(vragen, stuk, teksten.tekst(stuk.regels()));
            return;
        }
        var delen = genummerd(stuk).or(() -> perAlinea(stuk));
        if (delen.isEmpty()) {
            zet(vragen, stuk, teksten.tekst(stuk.regels()));
            meld(Meldingsoort.VRAGEN_SAMEN, stuk.regel(), stuk.nummers());
            return;
        }
        for (int i = 0; i < delen.get().size(); i++) {
            var los = List.of(stuk.nummers().get(i));
            zet(
                    vragen,
                    new Stuk(stuk.soort(), los, "", stuk.regel(), List.of()),
                    delen.get().get(i));
        }
    }

    /** The texts, if each of the questions below one heading bears its own number. */
    private Optional<List<Tekst>> genummerd(Stuk stuk) {
        List<List<Tekstregel>> delen = new ArrayList<>();
        for (var regel : stuk.regels()) {
            var kop = Koppen.lees(regel.tekst()).filter(k -> k.soort() == Kop.Soort.GETAL);
            boolean volgende =
                    delen.size() < stuk.nummers().size()
                            && kop.filter(k -> k.eerste() == stuk.nummers().get(delen.size()))
                                    .isPresent();
            if (volgende) {
                delen.add(new ArrayList<>());
            } else if (delen.isEmpty()) {
                return Optional.empty();
            }
            if (!volgende) {
                delen.get(delen.size() - 1).add(regel);
            } else if (!kop.get().los()) {
                delen.get(delen.size() - 1).add(regel.metTekst(kop.get().rest()));
            }
        }
        return delen.size() == stuk.nummers().size()
                ? Optional.of(delen.stream().map(teksten::tekst).toList())
                : Optional.empty();
    }

    /** The texts, if there are as many paragraphs as numbers and each of them asks something. */
    private Optional<List<Tekst>> perAlinea(Stuk stuk) {
        var alineas = teksten.alineas(stuk.regels());
        boolean elk =
                alineas.size() == stuk.nummers().size()
                        && alineas.stream().allMatch(a -> teksten.schoon(a).tekst().endsWith("?"));
        return elk ? Optional.of(alineas.stream().map(teksten::schoon).toList()) : Optional.empty();
    }

    private Vragenlijst lijst() {
        List<Vraag> uit = new ArrayList<>();
        vragen.forEach((nummer, vraag) -> uit.add(samen(nummer, vraag)));
        controleer();
        return new Vragenlijst(uit, losse(), toelichting, mededeling, meldingen);
    }

    private Vraag samen(int nummer, Helft vraag) {
        var antwoord = Optional.ofNullable(antwoorden.get(nummer));
        var met = new TreeSet<>(vraag.nummers());
        antwoord.ifPresent(a -> met.addAll(a.nummers()));
        met.remove(nummer);
        List<Voetnoot> noten = new ArrayList<>(vraag.tekst().noten());
        antwoord.ifPresent(a -> noten.addAll(a.tekst().noten()));
        return new Vraag(
                nummer,
                vraag.tekst().tekst(),
                antwoord.map(a -> a.tekst().tekst()).orElse(""),
                List.copyOf(met),
                noten,
                new Vindplaats(vraag.regel(), "vraag " + nummer),
                antwoord.map(a -> new Vindplaats(a.regel(), "antwoord " + nummer)));
    }

    private List<Vraag> losse() {
        List<Vraag> uit = new ArrayList<>();
        antwoorden.forEach(
                (nummer, antwoord) -> {
                    if (!vragen.containsKey(nummer)) {
                        var plaats = new Vindplaats(antwoord.regel(), "antwoord " + nummer);
                        uit.add(samen(nummer, new Helft(Tekst.LEEG, antwoord.regel(), Set.of())));
                        meld(Meldingsoort.ANTWOORD_ZONDER_VRAAG, plaats.regel(), List.of(nummer));
                    }
                });
        return uit;
    }

    private void controleer() {
        if (vragen.isEmpty()) {
            return;
        }
        int laatste = vragen.lastKey();
        var ontbreekt = new TreeSet<Integer>();
        for (int n = 1; n < laatste; n++) {
            if (!vragen.containsKey(n)) {
                ontbreekt.add(n);
            }
        }
        int regel = vragen.firstEntry().getValue().regel();
        if (!ontbreekt.isEmpty()) {
            meld(Meldingsoort.NUMMER_ONTBREEKT, regel, ontbreekt);
        }
        var zonder = new TreeSet<>(vragen.keySet());
        zonder.removeAll(antwoorden.keySet());
        if (!antwoorden.isEmpty() && !zonder.isEmpty()) {
            meld(Meldingsoort.VRAAG_ZONDER_ANTWOORD, vragen.get(zonder.first()).regel(), zonder);
        }
    }

    private void meld(Meldingsoort soort, int regel, Collection<Integer> nummers) {
        meldingen.add(Melding.over(soort, regel, Nummers.opsomming(nummers)));
    }
}
