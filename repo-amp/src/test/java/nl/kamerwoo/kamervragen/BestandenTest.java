package nl.kamerwoo.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.kamerwoo.nota.vorm.Tekst;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sets as they come out of the files that ministries and the Kamer make. */
class BestandenTest {
    private static final String TITEL =
            "Vragen van het lid Zandstra (D66) aan de minister van Financiën over munten (ingezonden"
                    + " 3 maart 2025)";

    private final BeantwoordingParser parser = new BeantwoordingParser();

    @Test
    void wordZetEenVoetnootInDeZin() throws IOException {
        var set = lees(docx());

        assertThat(set.vragen())
                .extracting(Vraag::vraagtekst)
                .first()
                .isEqualTo("Kent u ‘Munten’?");
        assertThat(set.vragen().get(0).voetnoten())
                .singleElement()
                .returns("Voorbeeldkrant, 1 maart 2025.", Voetnoot::tekst);
    }

    @Test
    void wordZetElkeCelOpEenRegel() throws IOException {
        var set = lees(docx());

        assertThat(set.vragen())
                .extracting(Vraag::nummer, Vraag::antwoordtekst)
                .startsWith(tuple(1, "Ja.\nDat ken ik."));
        assertThat(set.vragen()).hasSize(2);
    }

    @Test
    void htmlHeeftTabellen() {
        var set =
                lees(
                        ("<p>%s</p><table><tr><th>Nr</th><th>Vraag</th><th>Antwoord</th></tr>"
                                        + "<tr><td>1</td><td>Kent u ‘Munten’?</td><td>Ja.</td></tr>"
                                        + "<tr><td>2</td><td>Hoeveel zijn er?</td><td>Acht.</td></tr></table>")
                                .formatted(TITEL));

        assertThat(set.vragen())
                .extracting(Vraag::vraagtekst)
                .containsExactly("Kent u ‘Munten’?", "Hoeveel zijn er?");
        assertThat(set.vragen()).extracting(Vraag::antwoordtekst).containsExactly("Ja.", "Acht.");
    }

    @Test
    void htmlVerliestDeNummersVanEenLijst() {
        var set =
                lees(
                        "<p>%s</p><ol><li>Kent u ‘Munten’?</li><li>Hoeveel zijn er?</li></ol>"
                                .formatted(TITEL));

        assertThat(set.vragen()).extracting(Vraag::nummer).containsExactly(1, 2);
        assertThat(set.meldingen())
                .extracting(Melding::soort)
                .containsExactly(Meldingsoort.NUMMER_GETELD);
    }

    private Vragenset lees(String html) {
        String bladzijde =
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
                        + html
                        + "</body></html>";
        return lees(bladzijde.getBytes(StandardCharsets.UTF_8));
    }

    private Vragenset lees(byte[] bestand) {
        return parser.parse(Tekst.uit(bestand));
    }

    private static byte[] docx() throws IOException {
        try (var doc = new XWPFDocument();
                var uit = new ByteArrayOutputStream()) {
            doc.createParagraph().createRun().setText(TITEL);
            var rijen =
                    List.of(
                            List.of("Nr", "Vraag", "Antwoord"),
                            List.of("1", "Kent u ‘Munten’?", "Ja."),
                            List.of("2", "Hoeveel zijn er?", "Acht."));
            var tabel = doc.createTable(3, 3);
            for (int r = 0; r < 3; r++) {
                for (int k = 0; k < 3; k++) {
                    tabel.getRow(r).getCell(k).setText(rijen.get(r).get(k));
                }
            }
            var noot = doc.createFootnote();
            noot.createParagraph().createRun().setText("Voorbeeldkrant, 1 maart 2025.");
            tabel.getRow(1).getCell(1).getParagraphs().get(0).addFootnoteReference(noot);
            tabel.getRow(1).getCell(2).addParagraph().createRun().setText("Dat ken ik.");
            doc.write(uit);
            return uit.toByteArray();
        }
    }
}
