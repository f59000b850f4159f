package nl.kamerwoo.alfresco.instelling;

import nl.kamerwoo.bericht.Berichtsjabloon;
import nl.kamerwoo.brief.Briefsoort;
import nl.kamerwoo.instelling.Instellingsoort;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the module ships: a document for each kind of settings and letters, in its jar. */
public final class Standaarden {

    private static final String MODULE = "/alfresco/module/kamerwoo-repo/";

    private record Standaard(byte[] inhoud, Object waarde) {}

    private final Map<Instellingsoort<?>, Standaard> standaarden = new LinkedHashMap<>();

    /** Reads them, so that one that is wrong is known when the module starts. */
    public Standaarden(List<Instellingsoort<?>> soorten) {
        for (Instellingsoort<?> soort : soorten) {
            byte[] inhoud = inhoud(MODULE + "instellingen/" + soort.naam() + ".yaml");
            standaarden.put(soort, new Standaard(inhoud, soort.lees(inhoud)));
        }
    }

    List<Instellingsoort<?>> soorten() {
        return List.copyOf(standaarden.keySet());
    }

    /** All documents that are shipped: the settings, then the templates. */
    List<Meegeleverd> meegeleverd() {
        List<Meegeleverd> documenten = new ArrayList<>();
        standaarden.forEach(
                (soort, standaard) ->
                        documenten.add(Meegeleverd.instelling(soort, standaard.inhoud())));
        for (Briefsoort soort : Briefsoort.values()) {
            documenten.add(Meegeleverd.sjabloon(soort, sjabloon(soort)));
        }
        for (Berichtsjabloon sjabloon : Berichtsjabloon.alle()) {
            documenten.add(Meegeleverd.sjabloon(sjabloon, sjabloon(sjabloon)));
        }
        return documenten;
    }

    /** A template as it is shipped. */
    public byte[] sjabloon(Briefsoort soort) {
        return inhoud(MODULE + "sjablonen/" + soort.sjabloon());
    }

    /** The template of a mail as it is shipped. */
    public byte[] sjabloon(Berichtsjabloon sjabloon) {
        return inhoud(MODULE + "sjablonen/" + sjabloon.naam() + ".txt");
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
