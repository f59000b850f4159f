package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.woo.Tijdvak;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** What a request asks for, as it stands on it. */
public final class Gevraagd {

    private Gevraagd() {}

    public static Tijdvak tijdvak(Map<QName, Serializable> verzoek) {
        return new Tijdvak(
                dag(verzoek, KamerwooModel.PROP_PERIODE_VAN),
                dag(verzoek, KamerwooModel.PROP_PERIODE_TOT));
    }

    private static Optional<LocalDate> dag(Map<QName, Serializable> verzoek, QName veld) {
        return verzoek.get(veld) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }
}
