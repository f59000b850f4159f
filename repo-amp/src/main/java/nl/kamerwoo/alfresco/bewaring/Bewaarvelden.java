package nl.kamerwoo.alfresco.bewaring;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.bewaring.Aanleiding;
import nl.kamerwoo.bewaring.Bewaartermijn;
import nl.kamerwoo.bewaring.Bewaring;
import nl.kamerwoo.bewaring.Vaststelling;
import nl.kamerwoo.bewaring.Waardering;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the properties of {@code kw:gearchiveerd} say. Beside them stands what the module itself put
 * there last: what differs from that was typed. Who empties a value gives it back to the module.
 */
public final class Bewaarvelden {

    private static final List<QName> GETYPT =
            List.of(
                    KamerwooModel.PROP_SELECTIECATEGORIE,
                    KamerwooModel.PROP_WAARDERING,
                    KamerwooModel.PROP_BEWAARTERMIJN,
                    KamerwooModel.PROP_VERNIETIGEN_OP);

    private Bewaarvelden() {}

    /** Whether a value was changed that a records manager may give. */
    public static boolean isGewijzigd(Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return GETYPT.stream().anyMatch(veld -> !tekst(voor, veld).equals(tekst(na, veld)));
    }

    /** Whether a term was typed that is none. */
    public static boolean isTermijnOnleesbaar(Map<QName, Serializable> waarden) {
        String tekst = tekst(waarden, KamerwooModel.PROP_BEWAARTERMIJN);
        return !tekst.isEmpty() && Bewaartermijn.lees(tekst).isEmpty();
    }

    static Vaststelling vast(Map<QName, Serializable> waarden) {
        Map<String, String> gestempeld = gestempeld(waarden);
        return new Vaststelling(
                getypt(waarden, gestempeld, KamerwooModel.PROP_SELECTIECATEGORIE),
                getypt(waarden, gestempeld, KamerwooModel.PROP_WAARDERING).flatMap(Waardering::van),
                getypt(waarden, gestempeld, KamerwooModel.PROP_BEWAARTERMIJN)
                        .flatMap(Bewaartermijn::lees),
                getypt(waarden, gestempeld, KamerwooModel.PROP_VERNIETIGEN_OP)
                        .map(LocalDate::parse));
    }

    /** What is to be written; nothing when all of it stands there already. */
    static Map<QName, Serializable> stempels(
            Map<QName, Serializable> waarden, Optional<Bewaring> bewaring) {
        Map<String, String> gestempeld = gestempeld(waarden);
        Map<QName, Serializable> nieuw = waarden(bewaring);
        GETYPT.stream()
                .filter(veld -> getypt(waarden, gestempeld, veld).isPresent())
                .forEach(nieuw::remove);
        nieuw.put(
                KamerwooModel.PROP_BEWAARSTEMPELS,
                GETYPT.stream()
                        .filter(veld -> !tekst(nieuw, veld).isEmpty())
                        .map(veld -> veld.getLocalName() + "=" + tekst(nieuw, veld))
                        .collect(Collectors.toCollection(ArrayList::new)));
        nieuw.entrySet()
                .removeIf(
                        stempel ->
                                gelijk(
                                        stempel.getKey(),
                                        stempel.getValue(),
                                        waarden.get(stempel.getKey())));
        return nieuw;
    }

    private static Map<QName, Serializable> waarden(Optional<Bewaring> bewaring) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(
                KamerwooModel.PROP_SELECTIECATEGORIE,
                bewaring.flatMap(Bewaring::categorie).orElse(null));
        waarden.put(
                KamerwooModel.PROP_WAARDERING,
                bewaring.map(Bewaring::waardering).map(Waardering::naam).orElse(null));
        waarden.put(
                KamerwooModel.PROP_BEWAARTERMIJN,
                bewaring.flatMap(Bewaring::termijn).map(Bewaartermijn::toString).orElse(null));
        waarden.put(
                KamerwooModel.PROP_VERNIETIGEN_OP,
                bewaring.flatMap(Bewaring::vernietigenOp).map(Datums::toDate).orElse(null));
        waarden.put(
                KamerwooModel.PROP_BEWAARAANLEIDING,
                bewaring.flatMap(Bewaring::vanaf).map(Aanleiding::naam).orElse(null));
        waarden.put(
                KamerwooModel.PROP_BEWAREN_VANAF,
                bewaring.flatMap(Bewaring::start).map(Datums::toDate).orElse(null));
        return waarden;
    }

    private static Optional<String> getypt(
            Map<QName, Serializable> waarden, Map<String, String> gestempeld, QName veld) {
        return Optional.of(tekst(waarden, veld))
                .filter(tekst -> !tekst.isEmpty())
                .filter(tekst -> !tekst.equals(gestempeld.get(veld.getLocalName())));
    }

    private static Map<String, String> gestempeld(Map<QName, Serializable> waarden) {
        Map<String, String> gestempeld = new LinkedHashMap<>();
        for (String regel : regels(waarden.get(KamerwooModel.PROP_BEWAARSTEMPELS))) {
            int is = regel.indexOf('=');
            if (is > 0) {
                gestempeld.put(regel.substring(0, is), regel.substring(is + 1));
            }
        }
        return gestempeld;
    }

    private static boolean gelijk(QName veld, Serializable een, Serializable ander) {
        return veld.equals(KamerwooModel.PROP_BEWAARSTEMPELS)
                ? regels(een).equals(regels(ander))
                : tekst(een).equals(tekst(ander));
    }

    private static List<String> regels(Serializable waarde) {
        return waarde instanceof Collection<?> regels
                ? regels.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String tekst(Map<QName, Serializable> waarden, QName veld) {
        return tekst(waarden.get(veld));
    }

    private static String tekst(Serializable waarde) {
        return waarde instanceof Date datum
                ? Datums.toLocalDate(datum).toString()
                : Objects.toString(waarde, "").strip();
    }
}
