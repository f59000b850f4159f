package nl.kamerwoo.alfresco;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.extensions.surf.util.I18NUtil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence of the module that is kept by its key and what it tells, so that everybody reads it in
 * his own language.
 *
 * @param sleutel its key in the message bundles
 */
public record Zin(String sleutel, List<String> waarden) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Zin {
        waarden = List.copyOf(waarden);
    }

    public static Zin van(String sleutel, Object... waarden) {
        return new Zin(sleutel, Arrays.stream(waarden).map(String::valueOf).toList());
    }

    /** In the language of whoever is served. */
    public String tekst() {
        return Melding.tekst(sleutel, waarden.toArray());
    }

    /** In the house's language. */
    public String nederlands() {
        return Melding.nederlands(sleutel, waarden.toArray());
    }

    /** As it is stored: a list in JSON, the key first. */
    public String code() {
        try {
            return MAPPER.writeValueAsString(
                    Stream.concat(Stream.of(sleutel), waarden.stream()).toList());
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    /** What was stored; nothing when this version of the module has no such sentence. */
    public static Optional<Zin> lees(String code) {
        try {
            List<String> delen =
                    Arrays.stream(MAPPER.readValue(code, String[].class))
                            .map(String::valueOf)
                            .toList();
            return delen.isEmpty() || I18NUtil.getMessage(delen.get(0)) == null
                    ? Optional.empty()
                    : Optional.of(new Zin(delen.get(0), delen.subList(1, delen.size())));
        } catch (JsonProcessingException geenZin) {
            return Optional.empty();
        }
    }
}
