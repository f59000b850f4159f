package nl.kamerwoo.instelling;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.kamerwoo.bewaring.Selectielijst;
import nl.kamerwoo.handtekening.VertrouwdeUitgevers;
import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.opberging.Archiefstructuur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents of settings, as an administrator would write them. */
final class Documenten {

    static final List<Instellingsoort<?>> SOORTEN =
            List.of(
                    Referentiepatronen.SOORT,
                    Termijnregels.SOORT,
                    Feestdagen.SOORT,
                    Ministerielijst.SOORT,
                    Geadresseerden.SOORT,
                    VertrouwdeUitgevers.SOORT,
                    Selectielijst.SOORT,
                    Archiefstructuur.SOORT);

    private Documenten() {}

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    static <T> T lees(Instellingsoort<T> soort, String document) {
        return soort.lees(bytes(document));
    }

    /** What the module ships. */
    static byte[] standaard(Instellingsoort<?> soort) {
        String pad = "/alfresco/module/kamerwoo-repo/instellingen/" + soort.naam() + ".yaml";
        try (InputStream in = Documenten.class.getResourceAsStream(pad)) {
            return in.readAllBytes();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    static List<Fout> fouten(Instellingsoort<?> soort, byte[] document) {
        return catchThrowableOfType(OngeldigeInstelling.class, () -> soort.lees(document)).fouten();
    }

    static List<Fout> fouten(Instellingsoort<?> soort, String document) {
        return fouten(soort, bytes(document));
    }

    static Fout fout(int regel, Soort soort, Object... waarden) {
        return Fout.op(regel, soort, waarden);
    }
}
