package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Koplezer.Plaats;
import nl.kamerwoo.nota.Kopverdeling.Deel;

import java.util.ArrayList;
import java.util.List;

/** Reads the value of one label from where it begins: how far does it go? */
final class Waardelezer {
    private final Waardevorm vorm;

    Waardelezer(Waardevorm vorm) {
        this.vorm = vorm;
    }

    /** The value on the line of the label, with the lines on which it goes on. */
    List<Deel> naast(List<Regel> regels, Plaats plaats, int tot, boolean laatste) {
        var rubriek = plaats.etiket().rubriek();
        var eerste = regels.get(plaats.eind() - 1).metTekst(plaats.etiket().rest());
        var waarde = new ArrayList<Regel>(List.of(eerste));
        int i = plaats.eind();
        while (i < tot && zetVoort(waarde, regels.get(i), rubriek, true, laatste)) {
            waarde.add(regels.get(i));
            i++;
        }
        return past(plaats, waarde, plaats.eind(), i);
    }

    /**
     * The value on the lines below the label, or in the cell beside it.
     *
     * @param alles whether the next label has its own value, so that all up to it belongs here
     */
    List<Deel> eronder(
            List<Regel> regels, Plaats plaats, int van, int tot, boolean laatste, boolean alles) {
        if (van >= tot) {
            return List.of();
        }
        var rubriek = plaats.etiket().rubriek();
        var eerste = regels.get(van);
        if (eerste.isLeeg()) {
            return List.of(Deel.leeg(plaats, van, van + 1));
        }
        var waarde = new ArrayList<Regel>(List.of(eerste));
        int i = van + 1;
        while (i < tot
                && (zetVoort(waarde, regels.get(i), rubriek, false, laatste)
                        || alles && vulAan(waarde, regels.get(i), rubriek))) {
            waarde.add(regels.get(i));
            i++;
        }
        return past(plaats, waarde, van, i);
    }

    private List<Deel> past(Plaats plaats, List<Regel> waarde, int van, int tot) {
        var rubriek = plaats.etiket().rubriek();
        int sterkte = vorm.sterkte(rubriek, tekst(waarde));
        if (sterkte > 0) {
            return List.of(new Deel(plaats, waarde, van, tot, sterkte));
        }
        // The first line alone can still be the value: what follows is something else.
        if (waarde.size() == 1 || !waarde.get(1).nieuw()) {
            return List.of();
        }
        int eerste = vorm.sterkte(rubriek, waarde.get(0).tekst());
        int eind = tot - waarde.size() + 1;
        return eerste > 0
                ? List.of(new Deel(plaats, waarde.subList(0, 1), van, eind, eerste))
                : List.of();
    }

    private boolean zetVoort(
            List<Regel> waarde, Regel volgende, Rubriek rubriek, boolean naast, boolean laatste) {
        var vorige = waarde.get(waarde.size() - 1);
        boolean celwaarde = waarde.get(0).cel();
        if (volgende.isLeeg() || Niets.is(volgende.tekst())) {
            return false;
        }
        if (celwaarde && !volgende.cel() && !volgende.leeg()) {
            return true;
        }
        boolean loopt = Waardevorm.looptDoor(vorige.tekst(), volgende);
        boolean samen = !volgende.nieuw();
        return switch (rubriek) {
            case BIJLAGEN ->
                    volgende.punt()
                            || celwaarde && volgende.cel() && !volgende.leeg()
                            || loopt && !volgende.rand()
                            || samen
                                    && (waarde.get(0).punt()
                                            || !naast && !laatste
                                            || !naast && korteRij(waarde, volgende));
            case AFGESTEMD ->
                    (samen || loopt || volgende.cel() && !volgende.leeg())
                            && vorm.sterkte(rubriek, volgende.tekst()) > 0;
            case DATUM ->
                    waarde.size() < 2
                            && vorm.sterkte(rubriek, tekst(waarde)) == 0
                            && vorm.sterkte(rubriek, tekst(met(waarde, volgende))) > 0;
            case REFERENTIE -> vorige.tekst().endsWith("-") || vorige.tekst().endsWith("/");
            case AAN ->
                    loopt && waarde.size() < 4
                            || samen
                                    && Adressering.is(volgende.tekst())
                                    && Adressering.is(waarde.get(0).tekst());
            case VAN ->
                    waarde.size() < 4
                            && (loopt
                                    || samen
                                            && !naast
                                            && vorm.sterkte(rubriek, volgende.tekst()) > 0);
            case ONDERWERP -> waarde.size() < 6 && (loopt || samen);
            default -> loopt && samen;
        };
    }

    private boolean vulAan(List<Regel> waarde, Regel volgende, Rubriek rubriek) {
        return rubriek == Rubriek.VAN
                && waarde.size() < 3
                && !volgende.cel()
                && vorm.sterkte(rubriek, volgende.tekst()) > 0
                && !Niets.is(volgende.tekst());
    }

    /** Short lines below each other behind the last label are a list still. */
    private static boolean korteRij(List<Regel> waarde, Regel volgende) {
        return waarde.get(0).tekst().length() < 60
                && volgende.tekst().length() < 60
                && waarde.size() < 5;
    }

    private static List<Regel> met(List<Regel> waarde, Regel volgende) {
        var samen = new ArrayList<>(waarde);
        samen.add(volgende);
        return samen;
    }

    static String tekst(List<Regel> regels) {
        if (regels.size() == 1) {
            return regels.get(0).tekst();
        }
        var tekst = new StringBuilder();
        for (var regel : regels) {
            Tekens.plak(tekst, regel.tekst());
        }
        return tekst.toString();
    }
}
