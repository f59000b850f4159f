package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.correspondentie.Mailvelden;
import nl.kamerwoo.kamervragen.Setvelden;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.stempel.Erfenis;
import nl.kamerwoo.stempel.Stempel;
import nl.kamerwoo.stempel.Stempelbesluit;
import nl.kamerwoo.stempel.Stempelboek;

import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which property holds which value of a document, and how the domain's values are stored in it. */
public final class Stempelvelden {

    private static final Map<String, QName> PROPERTIES = properties();

    /** The keys of values that a dossier alone has. */
    private static final Set<String> DOSSIER =
            Set.of(Setvelden.INGEZONDEN, Setvelden.AANHANGSELNUMMER, Setvelden.BEANTWOORD);

    private Stempelvelden() {}

    private static Map<String, QName> properties() {
        Map<String, QName> properties = new LinkedHashMap<>();
        properties.put(Notavelden.NOTASOORT, KamerwooModel.PROP_NOTASOORT);
        properties.put(Notavelden.AAN, KamerwooModel.PROP_AAN);
        properties.put(Notavelden.VAN, KamerwooModel.PROP_VAN);
        properties.put(Mailvelden.AFZENDER, KamerwooModel.PROP_AFZENDER);
        properties.put(Mailvelden.ONTVANGERS, KamerwooModel.PROP_ONTVANGERS);
        properties.put(Notavelden.DATUM, KamerwooModel.PROP_DATUM);
        properties.put(Notavelden.BIJLAGEN, KamerwooModel.PROP_BIJLAGEN);
        properties.put(Notavelden.AFGESTEMD_MET, KamerwooModel.PROP_AFGESTEMD_MET);
        properties.put(Notavelden.TITEL, KamerwooModel.PROP_TITEL);
        properties.put(Notavelden.INDIENERS, KamerwooModel.PROP_INDIENERS);
        properties.put(Notavelden.FRACTIES, KamerwooModel.PROP_FRACTIES);
        properties.put(Notavelden.GEADVISEERD_BESLUIT, KamerwooModel.PROP_GEADVISEERD_BESLUIT);
        properties.put(Notavelden.NIET_OPENBAAR, KamerwooModel.PROP_NIET_OPENBAAR);
        properties.put(Erfenis.ZAAKNUMMER, KamerwooModel.PROP_ZAAKNUMMER);
        properties.put(Erfenis.GERICHT_AAN, KamerwooModel.PROP_GERICHT_AAN);
        properties.put(Erfenis.ONDERWERP, KamerwooModel.PROP_ONDERWERP);
        properties.put(Erfenis.DIRECTIE, KamerwooModel.PROP_DIRECTIE);
        properties.put(Mailvelden.KANAAL, KamerwooModel.PROP_KANAAL);
        properties.put(Mailvelden.BERICHT_ID, KamerwooModel.PROP_BERICHT_ID);
        properties.put(Mailvelden.GESPREK_ID, KamerwooModel.PROP_GESPREK_ID);
        properties.put(Setvelden.INGEZONDEN, KamerwooModel.PROP_INGEZONDEN);
        properties.put(Setvelden.AANHANGSELNUMMER, KamerwooModel.PROP_AANHANGSELNUMMER);
        properties.put(Setvelden.BEANTWOORD, KamerwooModel.PROP_BEANTWOORD);
        return properties;
    }

    /** The values that a message alone has. */
    private static final Set<String> BERICHT =
            Set.of(
                    Mailvelden.AFZENDER,
                    Mailvelden.ONTVANGERS,
                    Mailvelden.KANAAL,
                    Mailvelden.BERICHT_ID,
                    Mailvelden.GESPREK_ID);

    /** The keys of a nota: all but the reference, which has rules of its own. */
    static List<String> vanNota() {
        return PROPERTIES.keySet().stream()
                .filter(sleutel -> !DOSSIER.contains(sleutel) && !BERICHT.contains(sleutel))
                .toList();
    }

    public static QName property(String sleutel) {
        return PROPERTIES.get(sleutel);
    }

    /** What is known of the values that stand on a document. */
    public static Stempelboek boek(Map<QName, Serializable> eigenschappen) {
        Set<String> handmatig = new LinkedHashSet<>();
        if (eigenschappen.get(KamerwooModel.PROP_HANDMATIG) instanceof List<?> sleutels) {
            sleutels.forEach(sleutel -> handmatig.add(String.valueOf(sleutel)));
        }
        return new Stempelboek(
                StempelJson.lees((String) eigenschappen.get(KamerwooModel.PROP_STEMPELS)),
                handmatig);
    }

    /** What a decision changes, by property; {@code null} takes a value away. */
    private static Map<QName, Serializable> wijzigingen(Stempelbesluit besluit) {
        Map<QName, Serializable> waarden = new HashMap<>();
        besluit.wijzigingen()
                .forEach(
                        (sleutel, waarde) ->
                                waarden.put(
                                        property(sleutel),
                                        waarde.map(Stempelvelden::naarOpslag).orElse(null)));
        return waarden;
    }

    /** All that a decision writes: the values, and what is known of them from then on. */
    public static Map<QName, Serializable> opslag(Stempelbesluit besluit) {
        Map<QName, Serializable> waarden = wijzigingen(besluit);
        waarden.put(KamerwooModel.PROP_STEMPELS, StempelJson.schrijf(besluit.boek().stempels()));
        waarden.put(KamerwooModel.PROP_HANDMATIG, new ArrayList<>(besluit.boek().handmatig()));
        return waarden;
    }

    /** The values that stand on a document, by key, as the domain has them. */
    public static Map<String, Object> huidig(Map<QName, Serializable> eigenschappen) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        PROPERTIES.forEach(
                (sleutel, property) ->
                        vanOpslag(eigenschappen.get(property))
                                .ifPresent(waarde -> waarden.put(sleutel, waarde)));
        return waarden;
    }

    static Optional<Object> vanOpslag(Serializable waarde) {
        if (waarde instanceof Date datum) {
            return Optional.of(Datums.toLocalDate(datum));
        }
        if (waarde instanceof Collection<?> lijst) {
            List<String> teksten = lijst.stream().map(String::valueOf).toList();
            return teksten.isEmpty() ? Optional.empty() : Optional.of(teksten);
        }
        String tekst = waarde == null ? "" : waarde.toString();
        return tekst.isBlank() ? Optional.empty() : Optional.of(tekst);
    }

    static Serializable naarOpslag(Object waarde) {
        if (waarde instanceof LocalDate dag) {
            return Datums.toDate(dag);
        }
        if (waarde instanceof List<?> lijst) {
            return new ArrayList<>(lijst);
        }
        return (Serializable) waarde;
    }

    /** A value as it was read, from this version of the document. */
    public static Stempel stempel(Veld<?> veld, String versie) {
        return new Stempel(
                veld.waarde(), veld.vindplaats().label(), veld.vindplaats().regel(), versie);
    }

    /** The version that a document has now; empty when it has none. */
    public static String versie(Map<QName, Serializable> eigenschappen) {
        Serializable label = eigenschappen.get(ContentModel.PROP_VERSION_LABEL);
        return label == null ? "" : label.toString();
    }

    /**
     * The title that Share shows follows the document's own, as long as nobody gave it another.
     *
     * @param sleutel under which the document's own title is stamped
     * @return what to write; nothing when the title stays
     */
    public static Map<QName, Serializable> titel(
            String sleutel,
            Map<QName, Serializable> eigenschappen,
            Stempelboek vorig,
            Stempelbesluit besluit) {
        Optional<Object> nieuw = besluit.wijzigingen().get(sleutel);
        if (nieuw == null) {
            return Map.of();
        }
        Object staat = eigenschappen.get(ContentModel.PROP_TITLE);
        Object gestempeld = vorig.stempel(sleutel).map(Stempel::waarde).orElse(null);
        boolean vrij = staat == null || staat.toString().isBlank();
        if (!vrij && !Objects.equals(staat.toString(), gestempeld)) {
            return Map.of();
        }
        boolean eigen = besluit.boek().stempel(sleutel).filter(Stempel::isUitDossier).isEmpty();
        Map<QName, Serializable> titel = new HashMap<>();
        titel.put(
                ContentModel.PROP_TITLE,
                nieuw.filter(waarde -> eigen).map(Stempelvelden::naarOpslag).orElse(null));
        return titel;
    }
}
