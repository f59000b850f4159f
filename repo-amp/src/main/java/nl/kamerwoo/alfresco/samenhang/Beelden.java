package nl.kamerwoo.alfresco.samenhang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Ministerie;
import nl.kamerwoo.instelling.Ministerielijst;
import nl.kamerwoo.samenhang.Beeld;
import nl.kamerwoo.samenhang.Vermelding;
import nl.kamerwoo.woo.Tijdvak;

import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What dossiers and notas say that can be compared, by the names that the ministry uses. */
public final class Beelden {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Instellingen instellingen;
    private final Clock klok;

    public Beelden(Instellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** A request that names no ministry was made to our own. */
    Beeld verzoek(Map<QName, Serializable> waarden) {
        List<String> genoemd = Teksten.van(waarden.get(KamerwooModel.PROP_BETROKKEN_MINISTERIES));
        return new Beeld(
                onderwerp(waarden),
                Teksten.van(waarden.get(KamerwooModel.PROP_TREFWOORDEN)),
                ministeries(genoemd.isEmpty() ? eigen() : genoemd.stream()),
                Gevraagd.tijdvak(waarden));
    }

    /** Questions concern whom they are put to, who has a say in them, and who answers them. */
    Beeld vragen(Map<QName, Serializable> waarden) {
        Stream<String> genoemd =
                Stream.of(KamerwooModel.PROP_GERICHT_AAN, KamerwooModel.PROP_AFGESTEMD_MET)
                        .flatMap(veld -> Teksten.van(waarden.get(veld)).stream());
        return new Beeld(
                onderwerp(waarden),
                List.of(),
                ministeries(Stream.concat(genoemd, eigen())),
                Beeld.tijdvakVanVragen(
                        dag(waarden, KamerwooModel.PROP_INGEZONDEN),
                        dag(waarden, KamerwooModel.PROP_BEANTWOORD)));
    }

    /** The requests of which a nota speaks. */
    List<Vermelding> vermeldingen(Map<QName, Serializable> nota) {
        Serializable opgeslagen = nota.get(KamerwooModel.PROP_SUGGESTIES);
        if (opgeslagen == null) {
            return List.of();
        }
        List<Vermelding> vermeldingen = new ArrayList<>();
        for (JsonNode suggestie : json(opgeslagen.toString())) {
            if (suggestie.path("soort").asText().equals("wooverzoek")) {
                vermeldingen.add(vermelding(naam(nota), suggestie));
            }
        }
        return vermeldingen;
    }

    private Vermelding vermelding(String nota, JsonNode suggestie) {
        List<String> genoemd = new ArrayList<>();
        suggestie.path("ministeries").forEach(ministerie -> genoemd.add(ministerie.asText()));
        return new Vermelding(
                nota,
                ministeries(genoemd.stream()),
                new Tijdvak(dag(suggestie, "periodeVan"), dag(suggestie, "periodeTot")));
    }

    private static JsonNode json(String opgeslagen) {
        try {
            return MAPPER.readTree(opgeslagen);
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException("A nota holds no JSON", geenJson);
        }
    }

    private static Optional<LocalDate> dag(JsonNode suggestie, String sleutel) {
        return suggestie.has(sleutel)
                ? Optional.of(LocalDate.parse(suggestie.path(sleutel).asText()))
                : Optional.empty();
    }

    /** By its reference: the name of its file may be anything. */
    private static String naam(Map<QName, Serializable> nota) {
        return Objects.toString(
                nota.get(KamerwooModel.PROP_REFERENTIE),
                Objects.toString(nota.get(ContentModel.PROP_NAME), ""));
    }

    private static String onderwerp(Map<QName, Serializable> waarden) {
        String onderwerp = Objects.toString(waarden.get(KamerwooModel.PROP_ONDERWERP), "");
        return onderwerp.isBlank()
                ? Objects.toString(waarden.get(ContentModel.PROP_NAME), "")
                : onderwerp;
    }

    private Stream<String> eigen() {
        return Stream.of(instellingen.van(Behandelregels.SOORT).eigenMinisterie())
                .filter(naam -> !naam.isBlank());
    }

    /** One that is not in the list is what it is called. */
    private Set<String> ministeries(Stream<String> namen) {
        Ministerielijst lijst = instellingen.van(Ministerielijst.SOORT);
        LocalDate vandaag = Datums.vandaag(klok);
        Set<String> ministeries = new LinkedHashSet<>();
        namen.map(naam -> lijst.vind(naam, vandaag).map(Ministerie::afkorting).orElse(naam.strip()))
                .forEach(ministeries::add);
        return ministeries;
    }

    private static Optional<LocalDate> dag(Map<QName, Serializable> waarden, QName veld) {
        return waarden.get(veld) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }
}
