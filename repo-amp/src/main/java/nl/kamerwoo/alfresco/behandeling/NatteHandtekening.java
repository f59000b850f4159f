package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The signature on paper: the records manager has seen it and says whose it is and of which day.
 * The scan is signed from then on, like what was signed here.
 */
public final class NatteHandtekening {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final Dossierplaats plaats;
    private final Informatiebeheerders beheerders;
    private final Ondertekening ondertekening;
    private final Handelingenboek boek;
    private final StilSchrijven stil;
    private final Clock klok;

    /**
     * @param nodeService the raw one: whoever confirms need not be allowed to change the document
     */
    public NatteHandtekening(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            Dossierplaats plaats,
            Informatiebeheerders beheerders,
            Ondertekening ondertekening,
            Handelingenboek boek,
            StilSchrijven stil,
            Clock klok) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.plaats = plaats;
        this.beheerders = beheerders;
        this.ondertekening = ondertekening;
        this.boek = boek;
        this.stil = stil;
        this.klok = klok;
    }

    /**
     * Confirms it.
     *
     * @param dag the day that stands with the signature
     * @param ondertekenaar whose signature it is
     * @param namens on whose behalf he signed too
     * @throws NietNu when the user is no records manager, or there is nothing to confirm
     */
    public void bevestig(NodeRef stuk, LocalDate dag, String ondertekenaar, List<String> namens) {
        Optional<NodeRef> dossier = keurStuk(stuk);
        if (ondertekenaar.isBlank()) {
            throw NietNu.om("kamerwoo.natte-handtekening.van-wie");
        }
        if (dag.isAfter(Datums.vandaag(klok))) {
            throw NietNu.om("kamerwoo.natte-handtekening.toekomst", DAG.format(dag));
        }
        stil.schrijf(
                stuk,
                () -> {
                    nodeService.addAspect(stuk, KamerwooModel.ASPECT_NATGETEKEND, bevestiging());
                    ondertekening.onderteken(
                            stuk, ondertekenaar, namens, Datums.toDate(dag).toInstant());
                });
        dossier.ifPresent(
                van ->
                        boek.schrijf(
                                van,
                                Besluit.NATTE_HANDTEKENING,
                                ondertekenaar + ", " + DAG.format(dag),
                                naam(stuk)));
    }

    private Optional<NodeRef> keurStuk(NodeRef stuk) {
        if (permissionService.hasPermission(stuk, PermissionService.READ) != AccessStatus.ALLOWED) {
            throw NietNu.om("kamerwoo.behandeling.geen-recht");
        }
        boolean isStuk =
                dictionaryService.isSubClass(nodeService.getType(stuk), KamerwooModel.TYPE_STUK)
                        && !nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY)
                        && nodeService.getProperty(stuk, ContentModel.PROP_CONTENT)
                                instanceof ContentData inhoud
                        && inhoud.getSize() > 0;
        if (!isStuk) {
            throw NietNu.om("kamerwoo.natte-handtekening.geen-stuk");
        }
        Optional<NodeRef> dossier = plaats.dossier(stuk);
        if (!beheerders.is(AuthenticationUtil.getRunAsUser(), dossier)) {
            throw NietNu.om("kamerwoo.natte-handtekening.niet-bevoegd", beheerders.groep(dossier));
        }
        if (nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND)) {
            throw NietNu.om("kamerwoo.natte-handtekening.al-ondertekend");
        }
        return dossier;
    }

    private Map<QName, Serializable> bevestiging() {
        return Map.of(
                KamerwooModel.PROP_BEVESTIGD_DOOR, AuthenticationUtil.getRunAsUser(),
                KamerwooModel.PROP_BEVESTIGD_OP, Date.from(klok.instant()));
    }

    /** Its reference, or else its name. */
    private String naam(NodeRef stuk) {
        Serializable referentie = nodeService.getProperty(stuk, KamerwooModel.PROP_REFERENTIE);
        return Objects.toString(
                referentie == null
                        ? nodeService.getProperty(stuk, ContentModel.PROP_NAME)
                        : referentie,
                "");
    }
}
