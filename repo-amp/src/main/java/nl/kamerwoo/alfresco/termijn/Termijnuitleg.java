package nl.kamerwoo.alfresco.termijn;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.termijn.Termijn;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijntekst;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** Explains the term that is stamped on a dossier, in the language of whoever is served. */
public final class Termijnuitleg {

    private final Dossiertermijnen termijnen;

    public Termijnuitleg(Dossiertermijnen termijnen) {
        this.termijnen = termijnen;
    }

    /**
     * @param type of the dossier
     * @return nothing where the term that is stamped is not the one that would be reckoned now: of
     *     that only what was told then can be told
     */
    public Optional<String> van(QName type, Map<QName, Serializable> dossier) {
        try {
            return termijnen
                    .vandaag(type, dossier)
                    .filter(termijn -> isGestempeld(termijn, dossier))
                    .map(new Termijntekst(Melding::tekst)::uitleg);
        } catch (TermijnFout nietTeBerekenen) {
            return Optional.empty();
        }
    }

    private static boolean isGestempeld(Termijn termijn, Map<QName, Serializable> dossier) {
        return Datums.toDate(termijn.einde()).equals(dossier.get(KamerwooModel.PROP_TERMIJN_EINDE));
    }
}
