package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Aanvulling;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.inventaris.Verwantschap;
import nl.kamerwoo.inventaris.Verwantschap.Feit;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a line lies in the repository. */
final class Inventarisvelden {

    private Inventarisvelden() {}

    static Feit feit(Map<QName, Serializable> waarden) {
        return new Feit(
                nummer(waarden),
                tekst(waarden, KamerwooModel.PROP_REGEL_STUK),
                tekst(waarden, KamerwooModel.PROP_REGEL_HOOFDSTUK),
                tekst(waarden, KamerwooModel.PROP_REGEL_GESPREK),
                tekst(waarden, KamerwooModel.PROP_REGEL_CONTROLEGETAL));
    }

    static int nummer(Map<QName, Serializable> waarden) {
        return waarden.get(KamerwooModel.PROP_REGELNUMMER) instanceof Integer nummer ? nummer : 0;
    }

    static Lijstregel regel(Map<QName, Serializable> waarden, Verwantschap verwantschap) {
        Feit feit = feit(waarden);
        Inventarisregel regel =
                new Inventarisregel(
                        feit.id(),
                        feit.stuk(),
                        tekst(waarden, KamerwooModel.PROP_REGEL_BESTAND),
                        tekst(waarden, KamerwooModel.PROP_REGEL_OMSCHRIJVING),
                        tekst(waarden, KamerwooModel.PROP_REGEL_REFERENTIE),
                        Optional.ofNullable((Date) waarden.get(KamerwooModel.PROP_REGEL_DATUM))
                                .map(Datums::toLocalDate),
                        tekst(waarden, KamerwooModel.PROP_REGEL_SOORT),
                        verwantschap.familie(feit),
                        verwantschap.gesprek(feit),
                        oordeel(waarden),
                        verwantschap.dubbelVan(feit),
                        verwantschap.gelijktOp(feit));
        Aanvulling aanvulling =
                new Aanvulling(
                        Boolean.TRUE.equals(waarden.get(KamerwooModel.PROP_OPGESCHORT)),
                        tekst(waarden, KamerwooModel.PROP_PUBLIEKE_LINK),
                        tekst(waarden, KamerwooModel.PROP_GERELATEERD),
                        tekst(waarden, KamerwooModel.PROP_REGEL_ZAAKNUMMER));
        return new Lijstregel(regel, aanvulling);
    }

    /** The judgement on a line or on a document: both have the same aspect for it. */
    static Oordeel oordeel(Map<QName, Serializable> waarden) {
        List<Weigeringsgrond> gronden =
                waarden.get(KamerwooModel.PROP_WEIGERINGSGRONDEN) instanceof Collection<?> codes
                        ? codes.stream()
                                .map(String::valueOf)
                                .map(Weigeringsgrond::van)
                                .flatMap(Optional::stream)
                                .toList()
                        : List.of();
        return new Oordeel(
                Beoordeling.van(tekst(waarden, KamerwooModel.PROP_BEOORDELING)),
                gronden,
                tekst(waarden, KamerwooModel.PROP_TOELICHTING));
    }

    /** {@code null} takes a value away. */
    static Map<QName, Serializable> opslag(Oordeel oordeel) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(
                KamerwooModel.PROP_BEOORDELING,
                oordeel.beoordeling().map(Beoordeling::naam).orElse(null));
        waarden.put(
                KamerwooModel.PROP_WEIGERINGSGRONDEN,
                oordeel.gronden().isEmpty() ? null : new ArrayList<>(codes(oordeel)));
        waarden.put(KamerwooModel.PROP_TOELICHTING, ofNiets(oordeel.toelichting()));
        return waarden;
    }

    static List<String> codes(Oordeel oordeel) {
        return oordeel.gronden().stream().map(Weigeringsgrond::code).toList();
    }

    /** All of a line that a person can change. */
    static Map<QName, Serializable> opslag(Lijstregel regel) {
        Map<QName, Serializable> waarden = opslag(regel.regel().oordeel());
        Aanvulling aanvulling = regel.aanvulling();
        waarden.put(KamerwooModel.PROP_OPGESCHORT, aanvulling.opgeschort() ? true : null);
        waarden.put(KamerwooModel.PROP_PUBLIEKE_LINK, ofNiets(aanvulling.publiekeLink()));
        waarden.put(KamerwooModel.PROP_GERELATEERD, ofNiets(aanvulling.gerelateerd()));
        return waarden;
    }

    private static String ofNiets(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    static String tekst(Map<QName, Serializable> waarden, QName naam) {
        return Objects.toString(waarden.get(naam), "");
    }
}
