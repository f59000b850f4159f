package nl.kamerwoo.demo;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the embedded platform with the module, makes a dossier, files one nota or a folder of them
 * and shows what was stamped and from where. Then it serves the module's page, unless it is told to
 * end; its exit status says whether every file was stamped.
 */
public final class Demo {

    private static final PrintStream UIT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Held on to: a logger that nobody holds forgets its level. */
    private static final Logger SERVER = Logger.getLogger("org.apache.catalina");

    private final Instellingen instellingen;

    private Demo(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    public static void main(String[] args) throws Exception {
        SERVER.setLevel(Level.SEVERE);
        Locale.setDefault(Locale.forLanguageTag("nl"));
        Instellingen instellingen;
        try {
            instellingen = Instellingen.vanSysteem();
        } catch (IllegalArgumentException onjuist) {
            UIT.println("Kamerwoo: " + onjuist.getMessage());
            System.exit(2);
            return;
        }
        System.exit(new Demo(instellingen).draai() ? 0 : 1);
    }

    private boolean draai() throws Exception {
        long begin = System.nanoTime();
        UIT.println("Kamerwoo: de ingebouwde repository start, met de module erin ...");
        try (EmbeddedAlfresco alfresco =
                EmbeddedAlfresco.builder()
                        .folder(instellingen.opslag())
                        .httpPort(instellingen.poort())
                        .property("kamerwoo.berichten.aan", "false")
                        .start()) {
            UIT.printf("Kamerwoo: gereed na %.1f s%n", (System.nanoTime() - begin) / 1e9);
            boolean gelukt = dien(new Dossierklant(new Http(alfresco.baseUrl())));
            if (!instellingen.stoppen()) {
                UIT.printf(
                        "%nKamerwoo: %s/s/kamerwoo  (admin / admin, Ctrl+C stopt)%n",
                        alfresco.baseUrl());
                Thread.currentThread().join();
            }
            return gelukt;
        }
    }

    private boolean dien(Dossierklant klant) throws IOException {
        String dossier = klant.maakDossier("Voorbeelddossier", "Een nota die zichzelf stempelt");
        List<Path> bestanden = instellingen.bestanden();
        List<String> regels = new ArrayList<>();
        int gestempeld = 0;
        for (Path bestand : bestanden) {
            JsonNode stuk = klant.dien(dossier, bestand);
            regels.add(Stempelregel.van(bestand.getFileName().toString(), stuk).toString());
            if ("gelezen".equals(stuk.path("leesstatus").asText())) {
                gestempeld++;
            }
            UIT.println();
            UIT.print(Stempeltabel.van(stuk));
        }
        if (instellingen.json() != null) {
            Files.write(instellingen.json(), regels, StandardCharsets.UTF_8);
        }
        UIT.printf("%nKamerwoo: %d van %d gestempeld%n", gestempeld, bestanden.size());
        return gestempeld == bestanden.size();
    }
}
