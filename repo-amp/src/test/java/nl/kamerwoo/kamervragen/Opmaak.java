package nl.kamerwoo.kamervragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The layouts in which sets reach a ministry, or leave it. */
enum Opmaak {
    /** As published, and as most letters have it. */
    KOPPEN {
        @Override
        List<String> regels(Groep groep) {
            List<String> uit = new ArrayList<>();
            groep.genummerd()
                    .forEach((nummer, vraag) -> uit.addAll(List.of("", "Vraag " + nummer, vraag)));
            antwoord(uit, groep, "Antwoord " + groep.reeks(", ", " en "));
            return uit;
        }
    },
    DUBBELE_PUNT {
        @Override
        List<String> regels(Groep groep) {
            List<String> uit = new ArrayList<>();
            groep.genummerd().forEach((nummer, vraag) -> uit.add("Vraag " + nummer + ": " + vraag));
            if (groep.antwoord() != null) {
                uit.add("Antwoord " + groep.reeks(", ", " en ") + ": " + groep.antwoord());
            }
            uit.add("");
            return uit;
        }
    },
    /** As the Kamer writes its questions, answered below each. */
    KALE_NUMMERS {
        @Override
        List<String> regels(Groep groep) {
            List<String> uit = new ArrayList<>();
            groep.genummerd()
                    .forEach((nummer, vraag) -> uit.addAll(List.of("", "" + nummer, vraag)));
            antwoord(uit, groep, "Antwoord op vraag " + groep.reeks(", ", " en "));
            return uit;
        }
    },
    LIJST {
        @Override
        List<String> regels(Groep groep) {
            List<String> uit = new ArrayList<>();
            groep.genummerd()
                    .forEach((nummer, vraag) -> uit.addAll(List.of("", nummer + ". " + vraag)));
            antwoord(uit, groep, "Antwoord");
            return uit;
        }
    },
    HAAKJES {
        @Override
        List<String> regels(Groep groep) {
            List<String> uit = new ArrayList<>();
            groep.genummerd().forEach((nummer, vraag) -> uit.add(nummer + ") " + vraag));
            antwoord(uit, groep, "Antwoorden op de vragen " + groep.reeks(", ", " en ") + ":");
            return uit;
        }
    },
    /** Questions below one heading, each with its number. */
    SAMEN {
        @Override
        List<String> regels(Groep groep) {
            String reeks = groep.reeks(", ", " en ");
            List<String> uit = new ArrayList<>(List.of("", "Vraag " + reeks));
            boolean meer = groep.vragen().size() > 1;
            groep.genummerd()
                    .forEach((nummer, vraag) -> uit.add(meer ? nummer + ". " + vraag : vraag));
            antwoord(uit, groep, "Antwoord " + groep.tot());
            return uit;
        }
    },
    TABEL {
        @Override
        List<String> kop() {
            return List.of("| Nr | Vraag | Antwoord |", "|---|---|---|");
        }

        @Override
        List<String> regels(Groep groep) {
            List<String> uit = new ArrayList<>();
            groep.genummerd()
                    .forEach(
                            (nummer, vraag) ->
                                    uit.add(
                                            "| "
                                                    + nummer
                                                    + " | "
                                                    + vraag
                                                    + " | "
                                                    + antwoordCel(groep)
                                                    + " |"));
            return uit;
        }

        @Override
        boolean samen() {
            return false;
        }
    };

    /**
     * Questions with one answer.
     *
     * @param antwoord null if there is none
     */
    record Groep(int eerste, List<String> vragen, String antwoord) {
        Map<Integer, String> genummerd() {
            return IntStream.range(0, vragen.size())
                    .boxed()
                    .collect(
                            Collectors.toMap(
                                    i -> eerste + i, vragen::get, (x, y) -> x, TreeMap::new));
        }

        String reeks(String tussen, String laatst) {
            var nummers = genummerd().keySet().stream().map(Object::toString).toList();
            int n = nummers.size();
            return n == 1
                    ? nummers.get(0)
                    : String.join(tussen, nummers.subList(0, n - 1)) + laatst + nummers.get(n - 1);
        }

        String tot() {
            return vragen.size() < 3
                    ? reeks(", ", " en ")
                    : eerste + " t/m " + (eerste + vragen.size() - 1);
        }
    }

    abstract List<String> regels(Groep groep);

    List<String> kop() {
        return List.of();
    }

    /** Whether this layout can show that questions share an answer. */
    boolean samen() {
        return true;
    }

    private static void antwoord(List<String> uit, Groep groep, String kop) {
        if (groep.antwoord() != null) {
            uit.addAll(List.of("", kop));
            uit.addAll(groep.antwoord().lines().toList());
        }
    }

    private static String antwoordCel(Groep groep) {
        return groep.antwoord() == null ? "" : groep.antwoord().replace("\n", " ");
    }

    List<String> maak(List<Groep> groepen) {
        List<String> uit = new ArrayList<>(List.of(TITEL, ""));
        uit.addAll(kop());
        groepen.forEach(groep -> uit.addAll(regels(groep)));
        return uit;
    }

    static final String TITEL =
            "Vragen van het lid Zandstra (D66) aan de minister van Financiën over munten (ingezonden"
                    + " 3 maart 2025)";
}
