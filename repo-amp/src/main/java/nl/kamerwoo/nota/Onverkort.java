package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Zinnen.Zin;

import java.util.List;

/**
 * The part of a sentence that says that a text went in unchanged.
 *
 * @param deel as it stands there; empty if nothing says so
 */
record Onverkort(String deel) {
    private static final List<String> ONVERKORT =
            List.of(
                    "onverkort",
                    "ongewijzigd",
                    "integraal",
                    "letterlijk",
                    "woordelijk",
                    "een-op-een",
                    "één-op-één",
                    "een op een",
                    "één op één",
                    "1-op-1",
                    "1 op 1",
                    "woord voor woord",
                    "zonder wijziging");
    private static final List<String> OVERGENOMEN =
            List.of(
                    "overgenomen",
                    "opgenomen",
                    "overneem",
                    "overnem",
                    "verwerkt",
                    "neemt",
                    "nemen",
                    "gebruikt");

    private static final List<String> GRENZEN = List.of("; ", ", maar ");
    private static final Onverkort NIET = new Onverkort("");

    /**
     * In the sentence itself, or in the next one of the paragraph if that speaks of no other
     * questions.
     *
     * @param vragen which the sentence speaks of
     */
    static Onverkort bij(List<Zin> zinnen, int i, List<Integer> vragen) {
        var hier = in(zinnen.get(i));
        if (hier != NIET || i + 1 >= zinnen.size()) {
            return hier;
        }
        var volgende = zinnen.get(i + 1);
        boolean slaatTerug =
                volgende.klein().startsWith("deze ") || volgende.klein().startsWith("dit ");
        if (volgende.alinea() != zinnen.get(i).alinea() && !slaatTerug) {
            return NIET;
        }
        var daar = in(volgende);
        return daar != NIET && vragen.containsAll(nummers(volgende.klein())) ? daar : NIET;
    }

    private static Onverkort in(Zin zin) {
        for (String woord : ONVERKORT) {
            int i = zin.klein().indexOf(woord);
            if (i >= 0 && !zin.klein().startsWith("niet ", Math.max(0, i - 5))) {
                int van = 0;
                int tot = zin.klein().length();
                for (String grens : GRENZEN) {
                    int voor = zin.klein().lastIndexOf(grens, i);
                    int na = zin.klein().indexOf(grens, i);
                    van = voor < 0 ? van : Math.max(van, voor + grens.length());
                    tot = na < 0 ? tot : Math.min(tot, na);
                }
                return Tekens.bevat(zin.klein().substring(van, tot), OVERGENOMEN)
                        ? new Onverkort(zin.tekst().substring(van, tot))
                        : NIET;
            }
        }
        return NIET;
    }

    /** Whether it speaks of these answers: it names no other ministry and no other questions. */
    boolean geldt(String ministerie, List<Integer> vragen, Ministeries ministeries) {
        if (deel.isEmpty()) {
            return false;
        }
        var genoemd = ministeries.in(deel);
        var nummers = nummers(Tekens.klein(deel));
        return (genoemd.isEmpty()
                        || genoemd.stream().anyMatch(m -> m.afkorting().equals(ministerie)))
                && (nummers.isEmpty() || nummers.containsAll(vragen));
    }

    private static List<Integer> nummers(String klein) {
        return Coordinatielezer.alle(Vraagnummers.in(klein));
    }
}
