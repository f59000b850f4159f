package nl.kamerwoo.alfresco.instelling;

import nl.kamerwoo.instelling.Instellingsoort;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings that the module ships: a document for each kind, which lies in its jar. */
public final class Standaarden {

    private static final String PLAATS = "/alfresco/module/kamerwoo-repo/instellingen/";

    private record Standaard(byte[] inhoud, Object waarde) {}

    private final Map<Instellingsoort<?>, Standaard> standaarden = new LinkedHashMap<>();

    /** Reads them, so that one that is wrong is known when the module starts. */
    public Standaarden(List<Instellingsoort<?>> soorten) {
        for (Instellingsoort<?> soort : soorten) {
            byte[] inhoud = inhoud(PLAATS + soort.naam() + ".yaml");
            standaarden.put(soort, new Standaard(inhoud, soort.lees(inhoud)));
        }
    }

    List<Instellingsoort<?>> soorten() {
        return List.copyOf(standaarden.keySet());
    }

    byte[] inhoud(Instellingsoort<?> soort) {
        return standaard(soort).inhoud().clone();
    }

    Object waarde(Instellingsoort<?> soort) {
        return standaard(soort).waarde();
    }

    private Standaard standaard(Instellingsoort<?> soort) {
        Standaard standaard = standaarden.get(soort);
        if (standaard == null) {
            throw new IllegalArgumentException("No such setting: " + soort.naam());
        }
        return standaard;
    }

    private static byte[] inhoud(String pad) {
        try (InputStream in = Standaarden.class.getResourceAsStream(pad)) {
            if (in == null) {
                throw new FileNotFoundException(pad);
            }
            return in.readAllBytes();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
