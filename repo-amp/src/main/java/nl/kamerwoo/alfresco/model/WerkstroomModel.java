package nl.kamerwoo.alfresco.model;

import org.alfresco.service.namespace.QName;

/**
 * The names of {@code model/kamerwoo-werkstroom-model.xml} and of what the processes remember.
 * Inside a process Alfresco writes a name as its prefix, an underscore and its local name.
 */
public final class WerkstroomModel {

    public static final String URI = "http://kamerwoo.nl/model/workflow/1.0";
    public static final String PREFIX = "kwwf";

    public static final QName PROP_AF_TE_STEMMEN_MET = name("afTeStemmenMet");
    public static final QName PROP_REDEN = name("reden");
    public static final QName PROP_NAMENS = name("namens");
    public static final QName PROP_BETREFT = name("betreft");

    /** The dossier that is treated, as the text of its reference to the node. */
    public static final String VAR_DOSSIER = "kwwf_dossier";

    /** What the step before ended with: the processes turn on it. */
    public static final String VAR_BESLUIT = "kwwf_besluit";

    /** With whom is still to be coordinated: a task for each. */
    public static final String VAR_MINISTERIES = "kwwf_ministeries";

    /** The one of them that a task is about. */
    public static final String VAR_MINISTERIE = "kwwf_ministerie";

    /** Who initials: a task for each, one after the other. */
    public static final String VAR_PARAFENLIJN = "kwwf_parafenlijn";

    /** The one of them whose task it is. */
    public static final String VAR_PARAFEUR = "kwwf_parafeur";

    /** What becomes of a nota after its initials: a step's name. */
    public static final String VAR_NOTAGANG = "kwwf_notagang";

    private WerkstroomModel() {}

    /** As a process writes it. */
    public static String variabele(QName naam) {
        return PREFIX + "_" + naam.getLocalName();
    }

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
