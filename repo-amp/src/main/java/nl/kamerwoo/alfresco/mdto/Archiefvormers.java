package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Ministerie;
import nl.kamerwoo.instelling.Ministerielijst;
import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Verwijzing;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Which ministry made a dossier. */
public final class Archiefvormers {

    private static final String TOOI = "TOOI-register van overheidsorganisaties";

    private final Instellingen instellingen;
    private final Clock klok;

    public Archiefvormers(Instellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /**
     * The ministry whose system this is, or else the first that the dossier was for, under the name
     * that it had when the dossier was registered.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in words, when nobody said which: MDTO
     *     asks for one
     */
    Verwijzing van(Map<QName, Serializable> dossier) {
        Ministerielijst lijst = instellingen.van(Ministerielijst.SOORT);
        LocalDate dag =
                Kenmerken.dag(dossier, KamerwooModel.PROP_REGISTRATIEDATUM)
                        .orElseGet(() -> Datums.vandaag(klok));
        return Stream.of(
                        Stream.of(instellingen.van(Behandelregels.SOORT).eigenMinisterie()),
                        Teksten.van(dossier.get(KamerwooModel.PROP_BETROKKEN_MINISTERIES)).stream(),
                        Teksten.van(dossier.get(KamerwooModel.PROP_GERICHT_AAN)).stream())
                .flatMap(namen -> namen)
                .filter(naam -> !naam.isBlank())
                .flatMap(naam -> lijst.vind(naam, dag).stream())
                .findFirst()
                .map(Archiefvormers::verwijzing)
                .orElseThrow(() -> Melding.fout("kamerwoo.mdto.geen-ministerie"));
    }

    private static Verwijzing verwijzing(Ministerie ministerie) {
        String naam = "Ministerie van " + ministerie.naam();
        return ministerie
                .uri()
                .map(uri -> Verwijzing.naar(naam, new Identificatie(uri, TOOI)))
                .orElseGet(() -> Verwijzing.naar(naam));
    }
}
