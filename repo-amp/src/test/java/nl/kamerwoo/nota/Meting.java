package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Counts per field what was read right, read wrong and not read. */
public final class Meting {
    private static final class Teller {
        private int goed;
        private int fout;
        private int gemist;

        double precisie() {
            return goed + fout == 0 ? 1 : goed / (double) (goed + fout);
        }

        double vangst() {
            return goed + gemist == 0 ? 1 : goed / (double) (goed + gemist);
        }
    }

    private final Map<String, Teller> tellers = new LinkedHashMap<>();
    private final List<String> afwijkingen = new ArrayList<>();

    void tel(String naam, NotaHeader header, Map<String, Object> verwacht) {
        var gelezen = waarden(header);
        for (String veld : gelezen.keySet()) {
            boolean gevraagd = verwacht.containsKey(veld) || !veld.equals("punten");
            if (gevraagd) {
                tel(naam, veld, gelezen.get(veld), verwacht.get(veld));
            }
        }
    }

    /** Counts every field that was read or had to be. */
    public void tel(String naam, Map<String, Object> gelezen, Map<String, Object> verwacht) {
        var velden = new LinkedHashSet<>(gelezen.keySet());
        velden.addAll(verwacht.keySet());
        velden.forEach(veld -> tel(naam, veld, gelezen.get(veld), verwacht.get(veld)));
    }

    private void tel(String naam, String veld, Object was, Object moest) {
        var teller = tellers.computeIfAbsent(veld, v -> new Teller());
        boolean goed = Objects.equals(was, moest);
        if (goed) {
            teller.goed += was == null ? 0 : 1;
            return;
        }
        teller.fout += was == null ? 0 : 1;
        teller.gemist += moest == null ? 0 : 1;
        afwijkingen.add(naam + ": " + veld + " was " + was + ", moest zijn " + moest);
    }

    /** The header as the expected values beside the samples are written. */
    static Map<String, Object> waarden(NotaHeader header) {
        var uit = new LinkedHashMap<String, Object>();
        uit.put("notasoort", waarde(header.notasoort()));
        uit.put("aan", waarde(header.aan()));
        uit.put("van", waarde(header.van()));
        uit.put("datum", waarde(header.datum()));
        uit.put("referentie", waarde(header.referentie()));
        uit.put("bijlagen", waarde(header.bijlagen()));
        uit.put("afgestemdMet", waarde(header.afgestemdMet()));
        uit.put("titel", waarde(header.titel()));
        uit.put("indieners", waarde(header.indieners()));
        uit.put("fracties", waarde(header.fracties()));
        uit.put("geadviseerdBesluit", waarde(header.geadviseerdBesluit()));
        uit.put("nietOpenbaar", waarde(header.nietOpenbaar()));
        uit.put("secties", ofNiets(header.secties().stream().map(Sectie::titel).toList()));
        var punten = new LinkedHashMap<String, Object>();
        header.secties().stream()
                .filter(s -> !s.punten().isEmpty())
                .forEach(s -> punten.put(s.titel(), s.punten().size()));
        uit.put("punten", punten);
        uit.put(
                "suggesties",
                ofNiets(header.suggesties().stream().map(Meting::suggestie).toList()));
        return uit;
    }

    private static Object waarde(Optional<? extends Veld<?>> veld) {
        return veld.map(
                        v ->
                                v.waarde() instanceof List<?> lijst
                                        ? (Object) lijst
                                        : v.waarde().toString())
                .orElse(null);
    }

    private static Object ofNiets(List<String> lijst) {
        return lijst.isEmpty() ? null : lijst;
    }

    private static String suggestie(Suggestie suggestie) {
        if (suggestie instanceof Coordinatie c) {
            return "coördinatie "
                    + c.ministerie()
                    + " "
                    + c.vragen()
                    + (c.onverkort() ? " onverkort" : "");
        }
        if (suggestie instanceof Overleg o) {
            return "overleg " + o.overleg();
        }
        var woo = (WooVermelding) suggestie;
        return "woo %s %s %s %s"
                .formatted(
                        woo.ministeries(),
                        woo.periodeVan().map(Object::toString).orElse("-"),
                        woo.periodeTot().map(Object::toString).orElse("-"),
                        woo.behandelaar().orElse("-"));
    }

    public double laagstePrecisie() {
        return tellers.values().stream().mapToDouble(Teller::precisie).min().orElse(0);
    }

    public double laagsteVangst() {
        return tellers.values().stream().mapToDouble(Teller::vangst).min().orElse(0);
    }

    public List<String> afwijkingen() {
        return afwijkingen;
    }

    public String tabel(String kop) {
        var uit = new StringBuilder("%n%s%n".formatted(kop));
        uit.append(
                "%-20s %9s %9s %6s %6s %6s%n"
                        .formatted("veld", "precision", "recall", "goed", "fout", "gemist"));
        tellers.forEach(
                (veld, t) ->
                        uit.append(
                                String.format(
                                        Locale.ROOT,
                                        "%-20s %9.3f %9.3f %6d %6d %6d%n",
                                        veld,
                                        t.precisie(),
                                        t.vangst(),
                                        t.goed,
                                        t.fout,
                                        t.gemist)));
        return uit.toString();
    }
}
