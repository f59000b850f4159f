package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.mdto.Begrip;
import nl.kamerwoo.mdto.Begrippen;
import nl.kamerwoo.mdto.Handelingwoorden;
import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Informatieobject.Gebeurtenis;
import nl.kamerwoo.mdto.Verwijzing;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done with a dossier or a document, and by whom. */
public final class Geschiedenis {

    private final NodeService nodeService;
    private final VersionService versionService;
    private final PersonService personService;
    private final Handelingenboek boek;

    /**
     * @param nodeService the raw one, and so are the other services: whoever may see a document may
     *     see what was done with it
     */
    public Geschiedenis(
            NodeService nodeService,
            VersionService versionService,
            PersonService personService,
            Handelingenboek boek) {
        this.nodeService = nodeService;
        this.versionService = versionService;
        this.personService = personService;
        this.boek = boek;
    }

    /** Of a dossier. On a Woo request it is left out why: there may be written who asked. */
    List<Gebeurtenis> vanDossier(Mdtozaak zaak) {
        Map<QName, Serializable> waarden = zaak.waarden();
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        dag(waarden, KamerwooModel.PROP_INGEZONDEN, Begrippen.ONTVANGST)
                .ifPresent(gebeurtenissen::add);
        dag(waarden, KamerwooModel.PROP_ONTVANGEN, Begrippen.ONTVANGST)
                .ifPresent(gebeurtenissen::add);
        opname(waarden).ifPresent(gebeurtenissen::add);
        boek.lees(zaak.dossier()).handelingen().stream()
                .map(
                        handeling ->
                                Handelingwoorden.van(
                                        handeling, Datums.NEDERLAND, this::wie, !zaak.isWoo()))
                .forEach(gebeurtenissen::add);
        return gebeurtenissen;
    }

    List<Gebeurtenis> vanStuk(NodeRef stuk, Map<QName, Serializable> waarden) {
        return Stream.of(
                        dag(waarden, KamerwooModel.PROP_DATUM, Begrippen.CREATIE).stream(),
                        opname(waarden).stream(),
                        versies(stuk),
                        ondertekening(waarden))
                .flatMap(deze -> deze)
                .toList();
    }

    private static Optional<Gebeurtenis> dag(
            Map<QName, Serializable> waarden, QName veld, Begrip type) {
        return Kenmerken.dag(waarden, veld)
                .map(
                        dag ->
                                new Gebeurtenis(
                                        type,
                                        Optional.empty(),
                                        Optional.of(dag),
                                        Optional.empty(),
                                        Optional.empty()));
    }

    private Optional<Gebeurtenis> opname(Map<QName, Serializable> waarden) {
        return Kenmerken.moment(waarden, ContentModel.PROP_CREATED)
                .map(
                        moment ->
                                new Gebeurtenis(
                                        Begrippen.OPNAME,
                                        Optional.of(moment),
                                        Optional.empty(),
                                        wie(waarden, ContentModel.PROP_CREATOR),
                                        Optional.empty()));
    }

    /** The first one is how it came in. */
    private Stream<Gebeurtenis> versies(NodeRef stuk) {
        VersionHistory historie = versionService.getVersionHistory(stuk);
        if (historie == null) {
            return Stream.empty();
        }
        return historie.getAllVersions().stream()
                .sorted(Comparator.comparing(Version::getFrozenModifiedDate))
                .skip(1)
                .map(this::versie);
    }

    private Gebeurtenis versie(Version versie) {
        String toelichting =
                versie.getDescription() == null ? "" : ": " + versie.getDescription().strip();
        return new Gebeurtenis(
                Begrippen.WIJZIGING,
                Optional.of(Kenmerken.moment(versie.getFrozenModifiedDate())),
                Optional.empty(),
                Optional.of(wie(versie.getFrozenModifier())),
                Optional.of("Versie " + versie.getVersionLabel() + toelichting));
    }

    /** With it the document was fixed. */
    private Stream<Gebeurtenis> ondertekening(Map<QName, Serializable> waarden) {
        return Kenmerken.moment(waarden, KamerwooModel.PROP_ONDERTEKEND_OP).stream()
                .flatMap(
                        moment ->
                                Stream.of(Begrippen.ACCORDERING, Begrippen.BEVRIEZING)
                                        .map(
                                                type ->
                                                        new Gebeurtenis(
                                                                type,
                                                                Optional.of(moment),
                                                                Optional.empty(),
                                                                wie(
                                                                        waarden,
                                                                        KamerwooModel
                                                                                .PROP_ONDERTEKEND_DOOR),
                                                                ondertekend(waarden))));
    }

    private static Optional<String> ondertekend(Map<QName, Serializable> waarden) {
        List<String> namens = Teksten.van(waarden.get(KamerwooModel.PROP_NAMENS));
        return Optional.of(
                namens.isEmpty()
                        ? "Ondertekend"
                        : "Ondertekend namens " + String.join(", ", namens));
    }

    private Optional<Verwijzing> wie(Map<QName, Serializable> waarden, QName veld) {
        return Optional.of(Kenmerken.tekst(waarden, veld))
                .filter(naam -> !naam.isEmpty())
                .map(this::wie);
    }

    /** Who is behind a user name: whoever left is known by that alone. */
    private Verwijzing wie(String gebruiker) {
        NodeRef persoon = personService.getPersonOrNull(gebruiker);
        String naam =
                persoon == null
                        ? ""
                        : (tekst(persoon, ContentModel.PROP_FIRSTNAME)
                                        + " "
                                        + tekst(persoon, ContentModel.PROP_LASTNAME))
                                .strip();
        return Verwijzing.naar(
                naam.isEmpty() ? gebruiker : naam,
                new Identificatie(gebruiker, Kenmerken.ALFRESCO));
    }

    private String tekst(NodeRef persoon, QName veld) {
        return Kenmerken.tekst(nodeService.getProperties(persoon), veld);
    }
}
