package nl.kamerwoo.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the demo is told: {@code demo.nota} (a file or a folder of files), {@code demo.json} (a file
 * to write), {@code demo.exit} and {@code demo.port}. Paths count from where Maven was called.
 *
 * @param json null when nothing is to be written
 */
record Instellingen(List<Path> bestanden, Path json, boolean stoppen, int poort, Path opslag) {

    /**
     * @throws IllegalArgumentException in words, when something told cannot be
     */
    static Instellingen vanSysteem() throws IOException {
        Path thuis = Path.of(System.getProperty("demo.basis", "."));
        Path opslag = Path.of(System.getProperty("demo.opslag", "target/demo"));
        leeg(opslag);
        String json = gezet("demo.json");
        return new Instellingen(
                zoek(thuis.resolve(gezet("demo.nota"))),
                json.isEmpty() ? null : thuis.resolve(json).normalize(),
                Boolean.parseBoolean(gezet("demo.exit")),
                gekozenPoort(),
                opslag);
    }

    private static String gezet(String naam) {
        String waarde = System.getProperty(naam, "");
        return waarde.startsWith("${") ? "" : waarde;
    }

    private static List<Path> zoek(Path nota) throws IOException {
        if (Files.isRegularFile(nota)) {
            return List.of(nota);
        }
        if (!Files.isDirectory(nota)) {
            throw new IllegalArgumentException("demo.nota: " + nota + " bestaat niet");
        }
        try (Stream<Path> inhoud = Files.list(nota)) {
            return inhoud.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static int gekozenPoort() {
        String poort = gezet("demo.port");
        if (!poort.matches("[0-9]{1,5}") || Integer.parseInt(poort) > 65_535) {
            throw new IllegalArgumentException("demo.port: " + poort + " is geen poort");
        }
        return Integer.parseInt(poort);
    }

    /** Every demo begins with an empty repository. */
    private static void leeg(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        try (Stream<Path> inhoud = Files.walk(map)) {
            for (Path pad : inhoud.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(pad);
            }
        }
    }
}
