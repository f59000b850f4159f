package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.instelling.Instellingenmap;
import nl.kamerwoo.alfresco.instelling.Standaarden;
import nl.kamerwoo.alfresco.sjabloon.Tekstmotor;
import nl.kamerwoo.bericht.Berichtsjabloon;
import nl.kamerwoo.bericht.Berichttekst;
import nl.kamerwoo.brief.OngeldigSjabloon;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Puts mails into words: with the templates in the Data Dictionary, and as shipped where there is
 * none or where it says nothing. A template can be wrong only by a way past the check.
 */
public final class Berichtsjablonen {

    private static final Logger LOG = LoggerFactory.getLogger(Berichtsjablonen.class);

    private static final int MEESTE_BYTES = 1024 * 1024;

    private final Instellingenmap map;
    private final Standaarden standaarden;
    private final ContentService contentService;
    private final Tekstmotor motor;

    public Berichtsjablonen(
            Instellingenmap map,
            Standaarden standaarden,
            ContentService contentService,
            Tekstmotor motor) {
        this.map = map;
        this.standaarden = standaarden;
        this.contentService = contentService;
        this.motor = motor;
    }

    /** To be called in a transaction. */
    Berichttekst tekst(Berichtsjabloon sjabloon, Map<String, Object> waarden) {
        return ingesteld(sjabloon)
                .flatMap(tekst -> voegSamen(sjabloon, tekst, waarden))
                .orElseGet(() -> Berichttekst.van(motor.voegSamen(standaard(sjabloon), waarden)));
    }

    private Optional<Berichttekst> voegSamen(
            Berichtsjabloon sjabloon, String tekst, Map<String, Object> waarden) {
        try {
            return Optional.of(Berichttekst.van(motor.voegSamen(tekst, waarden)))
                    .filter(bericht -> !bericht.onderwerp().isEmpty());
        } catch (OngeldigSjabloon ongeldig) {
            LOG.error(
                    "Template {} cannot be used, what is shipped is: {}",
                    sjabloon.bestandsnaam(),
                    ongeldig.getMessage());
            return Optional.empty();
        }
    }

    private Optional<String> ingesteld(Berichtsjabloon sjabloon) {
        return AuthenticationUtil.runAsSystem(
                        () ->
                                map.sjabloon(sjabloon.bestandsnaam())
                                        .map(
                                                node ->
                                                        contentService.getReader(
                                                                node, ContentModel.PROP_CONTENT)))
                .map(Berichtsjablonen::lees);
    }

    private static String lees(ContentReader lezer) {
        try (InputStream in = lezer.getContentInputStream()) {
            return new String(in.readNBytes(MEESTE_BYTES), StandardCharsets.UTF_8);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private String standaard(Berichtsjabloon sjabloon) {
        return new String(standaarden.sjabloon(sjabloon), StandardCharsets.UTF_8);
    }
}
