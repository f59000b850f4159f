package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.mdto.Begrip;
import nl.kamerwoo.mdto.Formaatherkenner;
import nl.kamerwoo.mdto.Opendocument;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Stukken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The format of a file that went by; where that does not tell all, its beginning is read again. */
final class Formaatlezer {

    private static final Logger LOG = LoggerFactory.getLogger(Formaatlezer.class);

    private Formaatlezer() {}

    static Begrip formaat(Formaatherkenner herkenner, Inhoud inhoud, Stukken stukken) {
        return opendocument(inhoud, stukken).orElseGet(herkenner::formaat);
    }

    /** What cannot be unpacked has no version, and is sent all the same. */
    private static Optional<Begrip> opendocument(Inhoud inhoud, Stukken stukken) {
        if (!Opendocument.is(inhoud.mimetype())) {
            return Optional.empty();
        }
        try (InputStream in = stukken.open(inhoud).orElseGet(InputStream::nullInputStream)) {
            return Opendocument.formaat(inhoud.mimetype(), in);
        } catch (IOException | RuntimeException onleesbaar) {
            LOG.warn("The version of {} cannot be told", inhoud.houder(), onleesbaar);
            return Optional.empty();
        }
    }
}
