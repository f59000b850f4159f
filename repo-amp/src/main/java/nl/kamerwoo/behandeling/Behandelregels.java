package nl.kamerwoo.behandeling;

import nl.kamerwoo.instelling.Blok;
import nl.kamerwoo.instelling.Instellingsoort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a ministry treats its dossiers: the line of initials, the groups of its directies and how
 * long before the end of the term a step should be ready. None of it is law: a setting.
 *
 * @param vierOgen whether nobody approves what he drafted himself
 * @param eigenMinisterie its abbreviation: with itself it coordinates nothing; empty when unknown
 * @param werkdagen so many working days before the end of the term each step should be ready
 * @param afstemdagen so many working days another ministry gets
 * @param waarschuwdagen so many working days before a task should be ready its owners are told
 * @param parafenlijn who initials, in their order, where the directie has no line of its own
 */
public record Behandelregels(
        boolean vierOgen,
        String eigenMinisterie,
        Map<Stap, Integer> werkdagen,
        int afstemdagen,
        int waarschuwdagen,
        List<String> parafenlijn,
        List<Directie> directies) {

    public static final Instellingsoort<Behandelregels> SOORT =
            new Instellingsoort<>("behandeling", Behandelregels.class, Behandelregels::lees);

    /** With this the name of a group begins, wherever a group or a person can stand. */
    public static final String GROEP = "GROUP_";

    private static final int MEESTE_DAGEN = 100;

    /**
     * What a directie has of its own.
     *
     * @param namen all names by which a dossier may call it
     * @param parafenlijn empty when it has none of its own
     * @param groepen of the roles for which it has one, as full names
     */
    public record Directie(List<String> namen, List<String> parafenlijn, Map<Rol, String> groepen) {

        public Directie {
            namen = List.copyOf(namen);
            parafenlijn = List.copyOf(parafenlijn);
            groepen = Map.copyOf(groepen);
        }

        private boolean heet(String naam) {
            return namen.stream().anyMatch(deze -> deze.equalsIgnoreCase(naam.strip()));
        }
    }

    public Behandelregels {
        werkdagen = Map.copyOf(werkdagen);
        parafenlijn = List.copyOf(parafenlijn);
        directies = List.copyOf(directies);
    }

    /**
     * Who initials, in their order: full names of groups, and user names.
     *
     * @param directie as the dossier names it; empty when it names none
     */
    public List<String> parafenlijn(String directie) {
        return directie(directie)
                .map(Directie::parafenlijn)
                .filter(lijn -> !lijn.isEmpty())
                .orElse(parafenlijn);
    }

    /** The full name of the group that has this role for a directie. */
    public String groep(Rol rol, String directie) {
        return directie(directie)
                .map(Directie::groepen)
                .map(groepen -> groepen.get(rol))
                .orElse(GROEP + rol.groep());
    }

    /** Which groups have this role, for which directies: another text whenever that is another. */
    public String groepen(Rol rol) {
        return directies.stream()
                .map(directie -> directie.namen() + " " + directie.groepen().get(rol))
                .collect(Collectors.joining("\n"));
    }

    private Optional<Directie> directie(String naam) {
        return directies.stream().filter(directie -> directie.heet(naam)).findFirst();
    }

    private static Behandelregels lees(Blok document) {
        return new Behandelregels(
                document.jaOfNee("vier-ogen", true),
                document.optioneleTekst("eigen-ministerie").orElse(""),
                werkdagen(document.blok("werkdagen-voor-het-einde")),
                document.getal("afstemmen-werkdagen", 1, MEESTE_DAGEN, 5),
                document.getal("waarschuwen-werkdagen", 0, MEESTE_DAGEN, 1),
                lijn(document).orElse(List.of(GROEP + Rol.PARAFEUR.groep())),
                directies(document.blokken("directies")));
    }

    private static Map<Stap, Integer> werkdagen(Blok blok) {
        Map<Stap, Integer> werkdagen = new EnumMap<>(Stap.class);
        for (Stap stap : Stap.values()) {
            werkdagen.put(stap, blok.getal(stap.naam(), 0, MEESTE_DAGEN, vooraf(stap)));
        }
        return werkdagen;
    }

    private static int vooraf(Stap stap) {
        return switch (stap) {
            case REGISTREREN -> 13;
            case OPSTELLEN -> 7;
            case AFSTEMMEN -> 5;
            case PARAFEREN -> 3;
            case ONDERTEKENEN, BESLISSEN, KENNISNEMEN -> 1;
            case VERZENDEN, ARCHIVEREN, PUBLICATIE -> 0;
            case ONTVANGST -> 18;
            case PRECISEREN -> 16;
            case ZOEKSLAG -> 12;
            case INVENTARISEREN -> 10;
            case BEOORDELEN, ZIENSWIJZE, VERDAGEN -> 5;
            case BESLUIT -> 1;
        };
    }

    private static Optional<List<String>> lijn(Blok blok) {
        return Optional.of(blok.teksten("parafenlijn")).filter(lijn -> !lijn.isEmpty());
    }

    private static List<Directie> directies(List<Blok> blokken) {
        List<Directie> directies = new ArrayList<>();
        for (Blok blok : blokken) {
            List<String> namen = new ArrayList<>();
            namen.add(blok.tekst("naam"));
            namen.addAll(blok.teksten("ook"));
            directies.add(
                    new Directie(
                            namen, lijn(blok).orElse(List.of()), groepen(blok.blok("groepen"))));
        }
        return directies;
    }

    private static Map<Rol, String> groepen(Blok blok) {
        Map<Rol, String> groepen = new EnumMap<>(Rol.class);
        for (Rol rol : Rol.values()) {
            blok.optioneleTekst(rol.naam())
                    .map(Behandelregels::alsGroep)
                    .ifPresent(groep -> groepen.put(rol, groep));
        }
        return groepen;
    }

    private static String alsGroep(String naam) {
        return naam.toUpperCase(Locale.ROOT).startsWith(GROEP) ? naam : GROEP + naam;
    }
}
