package nl.kamerwoo.alfresco.formulier;

import nl.kamerwoo.alfresco.Personen;
import nl.kamerwoo.alfresco.handtekening.Handtekeningstand;
import nl.kamerwoo.alfresco.lezen.Leesmelding;
import nl.kamerwoo.alfresco.lezen.Stempelvelden;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.termijn.Termijnuitleg;

import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.processor.Filter;
import org.alfresco.repo.forms.processor.FilterRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the module itself tells on a document is stored in the house's language and by user names; a
 * form shows it in the language of who looks, and by what people are called. All of it is
 * protected: what a form shows of it is never written back.
 */
public final class Formulierwoorden implements Filter<NodeRef, NodeRef> {

    /** So a form calls a property of the module. */
    private static final String VELD = "prop_kw_";

    private final FilterRegistry<NodeRef, NodeRef> register;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Termijnuitleg termijnuitleg;
    private final Personen personen;

    /**
     * @param nodeService the raw one: whether a value may be seen was decided when the form got it
     */
    public Formulierwoorden(
            FilterRegistry<NodeRef, NodeRef> register,
            NodeService nodeService,
            DictionaryService dictionaryService,
            Termijnuitleg termijnuitleg,
            Personen personen) {
        this.register = register;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.termijnuitleg = termijnuitleg;
        this.personen = personen;
    }

    /** Spring calls this. */
    public void init() {
        register.addFilter(this);
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void beforeGenerate(
            NodeRef node,
            List<String> velden,
            List<String> ook,
            Form form,
            Map<String, Object> bij) {
        // There is nothing to show yet.
    }

    @Override
    public void afterGenerate(
            NodeRef node,
            List<String> velden,
            List<String> ook,
            Form form,
            Map<String, Object> bij) {
        FormData gegevens = form.getFormData();
        if (gegevens == null) {
            return;
        }
        Map<QName, Serializable> waarden = nodeService.getProperties(node);
        zet(gegevens, KamerwooModel.PROP_LEESMELDING, () -> Leesmelding.van(waarden));
        zet(
                gegevens,
                KamerwooModel.PROP_TERMIJN_UITLEG,
                () -> termijnuitleg.van(nodeService.getType(node), waarden));
        zet(gegevens, KamerwooModel.PROP_PDF_HANDTEKENINGEN, () -> handtekeningen(waarden));
        zet(gegevens, KamerwooModel.PROP_HANDMATIG, () -> Optional.of(metDeHand(waarden)));
        Personen.Namen namen = personen.namen();
        if (waarden.get(KamerwooModel.PROP_BEVESTIGD_DOOR) == null) {
            // Who signed on paper was written down by his own name already.
            zet(gegevens, KamerwooModel.PROP_ONDERTEKEND_DOOR, namen);
        }
        zet(gegevens, KamerwooModel.PROP_BEVESTIGD_DOOR, namen);
    }

    @Override
    public void beforePersist(NodeRef node, FormData gegevens) {
        // The platform itself keeps what is protected out of what is written.
    }

    @Override
    public void afterPersist(NodeRef node, FormData gegevens, NodeRef uitkomst) {
        // There is nothing to do.
    }

    private static Optional<String> handtekeningen(Map<QName, Serializable> waarden) {
        return Optional.of(String.join(" ", Handtekeningstand.inWoorden(waarden)));
    }

    /** Stored by their keys; many values are one text in a form, with commas. */
    private String metDeHand(Map<QName, Serializable> waarden) {
        return Stempelvelden.boek(waarden).handmatig().stream()
                .map(sleutel -> titel(sleutel).orElse(sleutel))
                .collect(Collectors.joining(","));
    }

    private Optional<String> titel(String sleutel) {
        return Optional.ofNullable(Stempelvelden.property(sleutel))
                .map(dictionaryService::getProperty)
                .map(veld -> veld.getTitle(dictionaryService));
    }

    private static void zet(FormData gegevens, QName naam, Personen.Namen namen) {
        zet(gegevens, naam, () -> namen.van(String.valueOf(waarde(gegevens, naam))));
    }

    /** Only what the form shows, and only where there is something. */
    private static void zet(FormData gegevens, QName naam, Supplier<Optional<String>> woorden) {
        if (gegevens.hasFieldData(veld(naam)) && waarde(gegevens, naam) != null) {
            woorden.get().ifPresent(tekst -> gegevens.addFieldData(veld(naam), tekst, true));
        }
    }

    private static Object waarde(FormData gegevens, QName naam) {
        return gegevens.getFieldData(veld(naam)).getValue();
    }

    private static String veld(QName naam) {
        return VELD + naam.getLocalName();
    }
}
