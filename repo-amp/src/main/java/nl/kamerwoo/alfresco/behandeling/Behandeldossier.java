package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.afstemming.Afstemming;
import nl.kamerwoo.afstemming.Afstemmingstatus;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.termijn.Termijnvelden;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;
import nl.kamerwoo.alfresco.vragen.Vraagvelden;
import nl.kamerwoo.behandeling.Dossierstatus;
import nl.kamerwoo.behandeling.Vraagstand;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a dossier tells those who treat it. */
public final class Behandeldossier {

    private static final Set<Afstemmingstatus> KLAAR =
            Set.of(Afstemmingstatus.AKKOORD, Afstemmingstatus.NIET_NODIG);

    private final NodeService nodeService;
    private final PersonService personService;
    private final Dossierinhoud inhoud;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: a process looks at all of a dossier, whoever takes its step
     * @param inhoud over the raw one too
     */
    public Behandeldossier(
            NodeService nodeService,
            PersonService personService,
            Dossierinhoud inhoud,
            StilSchrijven stil) {
        this.nodeService = nodeService;
        this.personService = personService;
        this.inhoud = inhoud;
        this.stil = stil;
    }

    /** What people call it: its subject, or else its name. */
    public String onderwerp(NodeRef dossier) {
        String onderwerp = tekst(dossier, KamerwooModel.PROP_ONDERWERP);
        return onderwerp.isBlank() ? tekst(dossier, ContentModel.PROP_NAME) : onderwerp.strip();
    }

    /** The directie that treats it; empty when it names none. */
    String directie(NodeRef dossier) {
        String behandelend = tekst(dossier, KamerwooModel.PROP_BEHANDELENDE_DIRECTIE);
        return (behandelend.isBlank() ? tekst(dossier, KamerwooModel.PROP_DIRECTIE) : behandelend)
                .strip();
    }

    /** Who treats it, when that is somebody who has an account. */
    public Optional<String> behandelaar(NodeRef dossier) {
        return Optional.of(tekst(dossier, KamerwooModel.PROP_BEHANDELAAR).strip())
                .filter(naam -> !naam.isEmpty())
                .filter(personService::personExists);
    }

    /** The last day of its term. */
    public Optional<LocalDate> einde(NodeRef dossier) {
        return Termijnvelden.dag(
                nodeService.getProperties(dossier), KamerwooModel.PROP_TERMIJN_EINDE);
    }

    List<Vraagstand> vragen(NodeRef dossier) {
        return inhoud.vragen(dossier).stream().map(Behandeldossier::stand).toList();
    }

    private static Vraagstand stand(Vraagnode vraag) {
        boolean beantwoord =
                !Vraagvelden.tekst(vraag.waarden(), KamerwooModel.PROP_ANTWOORDTEKST).isBlank();
        boolean wijktAf =
                Vraagvelden.status(vraag.waarden())
                        .filter(Afstemmingstatus.WIJKT_AF::equals)
                        .isPresent();
        return new Vraagstand(vraag.nummer(), beantwoord, wijktAf);
    }

    /** The ministries that coordinate a question and have not agreed yet. */
    Set<String> nogAfTeStemmen(NodeRef dossier) {
        Set<String> ministeries = new LinkedHashSet<>();
        for (Vraagnode vraag : inhoud.vragen(dossier)) {
            Afstemming afstemming = Vraagvelden.afstemming(vraag.waarden());
            boolean klaar = Vraagvelden.status(vraag.waarden()).filter(KLAAR::contains).isPresent();
            if (!afstemming.ministerie().isEmpty() && !klaar) {
                ministeries.add(afstemming.ministerie());
            }
        }
        return ministeries;
    }

    /** The questions that this ministry coordinates. */
    List<NodeRef> vragenVan(NodeRef dossier, String ministerie) {
        return inhoud.vragen(dossier).stream()
                .filter(
                        vraag ->
                                Vraagvelden.afstemming(vraag.waarden())
                                        .ministerie()
                                        .equalsIgnoreCase(ministerie))
                .map(Vraagnode::node)
                .toList();
    }

    /** What is signed of a dossier: its notas and its last letter, when nobody chose. */
    List<NodeRef> teOndertekenen(NodeRef dossier) {
        return Stream.concat(
                        inhoud.van(dossier, KamerwooModel.TYPE_NOTA).stream(),
                        inhoud.nieuwsteBrief(dossier).stream())
                .filter(this::isNogTeOndertekenen)
                .toList();
    }

    /** What is signed of a Woo request when it is decided: the decisions that were drafted. */
    List<NodeRef> teNemenBesluiten(NodeRef dossier) {
        return inhoud.van(dossier, KamerwooModel.TYPE_WOOBESLUIT).stream()
                .filter(this::isNogTeOndertekenen)
                .toList();
    }

    boolean isNogTeOndertekenen(NodeRef stuk) {
        return !nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND);
    }

    boolean isOndertekend(NodeRef dossier) {
        return Stream.of(KamerwooModel.TYPE_NOTA, KamerwooModel.TYPE_KAMERBRIEF)
                .flatMap(type -> inhoud.van(dossier, type).stream())
                .anyMatch(stuk -> nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND));
    }

    /** Writes it without a person's name on it; the same status is not written again. */
    public void zetStatus(NodeRef dossier, Dossierstatus status) {
        if (!status.naam().equals(tekst(dossier, KamerwooModel.PROP_STATUS))) {
            stil.schrijf(
                    dossier,
                    () ->
                            nodeService.setProperty(
                                    dossier, KamerwooModel.PROP_STATUS, status.naam()));
        }
    }

    boolean heeftStatus(NodeRef dossier, Dossierstatus status) {
        return status.naam().equals(tekst(dossier, KamerwooModel.PROP_STATUS));
    }

    private String tekst(NodeRef node, QName naam) {
        return Objects.toString(nodeService.getProperty(node, naam), "");
    }
}
