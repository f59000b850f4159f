package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.NotaHeaderParser;
import nl.kamerwoo.nota.Veld;

import java.time.LocalDate;
import java.util.Optional;

/** Reads notas with the ministries that are in force. */
public final class Notalezer {

    private final Ministerielezer<NotaHeaderParser> lezer;

    public Notalezer(Instellingen instellingen) {
        lezer = new Ministerielezer<>(instellingen, NotaHeaderParser::new);
    }

    /** See {@link NotaHeaderParser#parse}. */
    public NotaHeader parse(String tekst) {
        return lezer.parser().parse(tekst);
    }

    /** See {@link NotaHeaderParser#briefdatum}. */
    public Optional<Veld<LocalDate>> briefdatum(String tekst) {
        return lezer.parser().briefdatum(tekst);
    }
}
