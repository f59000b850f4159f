package nl.kamerwoo.alfresco.termijn;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Termijn;
import nl.kamerwoo.termijn.Termijngegevens;
import nl.kamerwoo.termijn.Termijnsoort;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which properties of a dossier its term rests on, and which tell of it. */
public final class Termijnvelden {

    /** Which kind of dossier has which term. */
    static final Map<QName, Termijnsoort> SOORTEN =
            Map.of(
                    KamerwooModel.TYPE_KAMERVRAGENDOSSIER, Termijnsoort.KAMERVRAGEN,
                    KamerwooModel.TYPE_WOOVERZOEK, Termijnsoort.WOO);

    private static final Set<QName> GEGEVEN =
            Set.of(
                    KamerwooModel.PROP_INGEZONDEN,
                    KamerwooModel.PROP_UITSTEL_VERZONDEN,
                    KamerwooModel.PROP_BEANTWOORD,
                    KamerwooModel.PROP_ONTVANGEN,
                    KamerwooModel.PROP_VERDAGING_VERZONDEN,
                    KamerwooModel.PROP_VERDAAGD_TOT,
                    KamerwooModel.PROP_OPSCHORTINGEN,
                    KamerwooModel.PROP_BESLUIT_OP,
                    KamerwooModel.PROP_INGEBREKESTELLING_ONTVANGEN);
    private static final Set<QName> GESTEMPELD =
            Set.of(
                    KamerwooModel.PROP_TERMIJN_START,
                    KamerwooModel.PROP_TERMIJN_EINDE,
                    KamerwooModel.PROP_TERMIJN_UITLEG,
                    KamerwooModel.PROP_TERMIJN_TOESTAND,
                    KamerwooModel.PROP_DAGEN_OVER,
                    KamerwooModel.PROP_AFGEDAAN_OP);

    private Termijnvelden() {}

    /** Whether something changed that a person gives. */
    public static boolean isGegevenGewijzigd(
            Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return isGewijzigd(GEGEVEN, voor, na);
    }

    /** Whether something changed that is stamped. */
    public static boolean isStempelGewijzigd(
            Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return isGewijzigd(GESTEMPELD, voor, na);
    }

    private static boolean isGewijzigd(
            Set<QName> velden, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return velden.stream().anyMatch(veld -> !Objects.equals(voor.get(veld), na.get(veld)));
    }

    /**
     * @throws nl.kamerwoo.termijn.TermijnFout when what was typed is no suspension
     */
    static Termijngegevens gegevens(Termijnsoort soort, Map<QName, Serializable> dossier) {
        boolean isWoo = soort == Termijnsoort.WOO;
        return new Termijngegevens(
                soort,
                dag(dossier, isWoo ? KamerwooModel.PROP_ONTVANGEN : KamerwooModel.PROP_INGEZONDEN),
                dag(dossier, KamerwooModel.PROP_UITSTEL_VERZONDEN),
                dag(dossier, KamerwooModel.PROP_VERDAGING_VERZONDEN),
                dag(dossier, KamerwooModel.PROP_VERDAAGD_TOT),
                opschortingen(dossier.get(KamerwooModel.PROP_OPSCHORTINGEN)),
                dag(dossier, isWoo ? KamerwooModel.PROP_BESLUIT_OP : KamerwooModel.PROP_BEANTWOORD),
                dag(dossier, KamerwooModel.PROP_INGEBREKESTELLING_ONTVANGEN));
    }

    private static List<Opschorting> opschortingen(Serializable opgeslagen) {
        return opgeslagen instanceof Collection<?> regels
                ? regels.stream()
                        .map(String::valueOf)
                        .filter(regel -> !regel.isBlank())
                        .map(Opschorting::lees)
                        .toList()
                : List.of();
    }

    /** What is stamped of a term; every stamp is named, and without a term none has a value. */
    static Map<QName, Serializable> stempels(Optional<Termijn> termijn, String uitleg) {
        Map<QName, Serializable> stempels = new HashMap<>();
        GESTEMPELD.forEach(veld -> stempels.put(veld, null));
        termijn.ifPresent(
                deze -> {
                    stempels.put(KamerwooModel.PROP_TERMIJN_START, Datums.toDate(deze.start()));
                    stempels.put(KamerwooModel.PROP_TERMIJN_EINDE, Datums.toDate(deze.einde()));
                    stempels.put(KamerwooModel.PROP_TERMIJN_UITLEG, uitleg);
                    stempels.put(KamerwooModel.PROP_TERMIJN_TOESTAND, deze.toestand().naam());
                    stempels.put(KamerwooModel.PROP_DAGEN_OVER, (int) deze.dagenOver());
                    deze.afgedaan()
                            .map(Datums::toDate)
                            .ifPresent(op -> stempels.put(KamerwooModel.PROP_AFGEDAAN_OP, op));
                });
        return stempels;
    }

    public static Optional<LocalDate> dag(Map<QName, Serializable> dossier, QName veld) {
        return dossier.get(veld) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }
}
