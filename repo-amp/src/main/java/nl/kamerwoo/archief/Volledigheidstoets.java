package nl.kamerwoo.archief;

import static nl.kamerwoo.archief.Gebrek.Soort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a dossier must hold before it is filed: the questions, the signed nota, the letter to the
 * Kamer and an answer to each question with its coordination settled (domain.md section 2); of a
 * Woo request its receipt, the signed decision, the inventory and a judgement of each document
 * (domain.md section 3). What is missing may be missing for a reason: then somebody has to say it.
 */
public final class Volledigheidstoets {

    private Volledigheidstoets() {}

    /** What is missing; nothing of a dossier that is whole. */
    public static List<Gebrek> gebreken(Dossierfeiten dossier) {
        List<Gebrek> gebreken = new ArrayList<>();
        if (dossier instanceof Dossierfeiten.Kamervragen kamervragen) {
            kamervragen(kamervragen, gebreken);
        } else if (dossier instanceof Dossierfeiten.Woo woo) {
            woo(woo, gebreken);
        } else if (dossier.stukken().isEmpty()) {
            gebreken.add(Gebrek.van(Soort.GEEN_STUKKEN));
        }
        tel(dossier, stuk -> !stuk.heeftInhoud(), Soort.ZONDER_INHOUD, gebreken);
        tel(dossier, Stukfeiten::inBewerking, Soort.IN_BEWERKING, gebreken);
        return List.copyOf(gebreken);
    }

    private static void kamervragen(Dossierfeiten.Kamervragen dossier, List<Gebrek> gebreken) {
        mist(dossier.vragen().isEmpty(), Soort.GEEN_VRAGEN, gebreken);
        mist(dossier.ingezonden().isEmpty(), Soort.GEEN_INZENDDATUM, gebreken);
        nummers(dossier, vraag -> !vraag.beantwoord(), Soort.ONBEANTWOORD, gebreken);
        nummers(dossier, vraag -> !vraag.afgestemd(), Soort.NIET_AFGESTEMD, gebreken);
        getekend(dossier, "nota", Soort.GEEN_NOTA, Soort.NOTA_NIET_ONDERTEKEND, gebreken);
        getekend(
                dossier,
                "kamerbrief",
                Soort.GEEN_KAMERBRIEF,
                Soort.KAMERBRIEF_NIET_ONDERTEKEND,
                gebreken);
        mist(dossier.beantwoord().isEmpty(), Soort.GEEN_ANTWOORDDATUM, gebreken);
        mist(
                isOverDeTermijn(dossier) && !heeft(dossier, "uitstelbrief"),
                Soort.GEEN_UITSTELBRIEF,
                gebreken);
    }

    /** More time was asked for, or it was taken without asking. */
    private static boolean isOverDeTermijn(Dossierfeiten.Kamervragen dossier) {
        return dossier.uitstelVerzonden().isPresent()
                || dossier.einde()
                        .flatMap(einde -> dossier.beantwoord().filter(dag -> dag.isAfter(einde)))
                        .isPresent();
    }

    private static void woo(Dossierfeiten.Woo dossier, List<Gebrek> gebreken) {
        mist(dossier.ontvangen().isEmpty(), Soort.GEEN_ONTVANGSTDATUM, gebreken);
        mist(!heeft(dossier, "correspondentie"), Soort.GEEN_VERZOEK, gebreken);
        getekend(
                dossier,
                "woobesluit",
                Soort.GEEN_BESLUIT,
                Soort.BESLUIT_NIET_ONDERTEKEND,
                gebreken);
        mist(dossier.besluitOp().isEmpty(), Soort.GEEN_BESLUITDATUM, gebreken);
        mist(!dossier.heeftUitkomst(), Soort.GEEN_UITKOMST, gebreken);
        mist(
                dossier.regels() == 0
                        && !dossier.zonderStukken()
                        && !heeft(dossier, "inventarislijst"),
                Soort.GEEN_INVENTARIS,
                gebreken);
        aantal(dossier.onbeoordeeld(), Soort.NIET_BEOORDEELD, gebreken);
        aantal(dossier.zonderGrond(), Soort.ZONDER_GROND, gebreken);
    }

    /** One that is signed is enough: what was replaced may be there too. */
    private static void getekend(
            Dossierfeiten dossier, String soort, Soort geen, Soort ongetekend, List<Gebrek> uit) {
        if (!heeft(dossier, soort)) {
            uit.add(Gebrek.van(geen));
        } else if (dossier.stukken().stream()
                .noneMatch(stuk -> stuk.is(soort) && stuk.ondertekend())) {
            uit.add(Gebrek.van(ongetekend));
        }
    }

    private static boolean heeft(Dossierfeiten dossier, String soort) {
        return dossier.stukken().stream().anyMatch(stuk -> stuk.is(soort));
    }

    private static void mist(boolean ontbreekt, Soort soort, List<Gebrek> gebreken) {
        if (ontbreekt) {
            gebreken.add(Gebrek.van(soort));
        }
    }

    private static void nummers(
            Dossierfeiten.Kamervragen dossier,
            Predicate<Vraagfeiten> deze,
            Soort soort,
            List<Gebrek> gebreken) {
        String nummers =
                dossier.vragen().stream()
                        .filter(deze)
                        .map(Vraagfeiten::nummer)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        if (!nummers.isEmpty()) {
            gebreken.add(Gebrek.van(soort, nummers));
        }
    }

    private static void tel(
            Dossierfeiten dossier, Predicate<Stukfeiten> deze, Soort soort, List<Gebrek> gebreken) {
        aantal((int) dossier.stukken().stream().filter(deze).count(), soort, gebreken);
    }

    private static void aantal(int aantal, Soort soort, List<Gebrek> gebreken) {
        if (aantal > 0) {
            gebreken.add(Gebrek.van(soort, aantal));
        }
    }
}
