package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.nota.Vindplaats;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * The document that something was read in.
 *
 * @param referentie by which it is found for ever
 */
record Bron(String referentie, String versie) {

    /**
     * @param eigenschappen of the document
     */
    static Bron van(Map<QName, Serializable> eigenschappen) {
        return new Bron(
                Objects.toString(eigenschappen.get(KamerwooModel.PROP_REFERENTIE), ""),
                Objects.toString(eigenschappen.get(ContentModel.PROP_VERSION_LABEL), ""));
    }

    Stempel stempel(Object waarde, Vindplaats plaats) {
        return new Stempel(waarde, plaats.label(), plaats.regel(), versie, referentie);
    }

    Stempel stempel(Veld<?> veld) {
        return stempel(veld.waarde(), veld.vindplaats());
    }
}
