package nl.kamerwoo.instelling;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Whether a document of settings can be in force: by its name it is known which settings. */
public final class Instellingkeuring implements Keuring {

    private final List<Instellingsoort<?>> soorten;

    public Instellingkeuring(List<Instellingsoort<?>> soorten) {
        this.soorten = List.copyOf(soorten);
    }

    @Override
    public List<Fout> keur(String naam, InputStream inhoud) throws IOException {
        for (Instellingsoort<?> soort : soorten) {
            if (soort.bestandsnaam().equalsIgnoreCase(naam)) {
                return keur(soort, inhoud.readNBytes(Yamllezer.MEESTE_BYTES + 1));
            }
        }
        return List.of();
    }

    private static List<Fout> keur(Instellingsoort<?> soort, byte[] inhoud) {
        try {
            soort.lees(inhoud);
            return List.of();
        } catch (OngeldigeInstelling ongeldig) {
            return ongeldig.fouten();
        }
    }
}
