package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Datums;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        new Stukgeschiedenis(waarden, this::wie, zaak.isWoo())
                .opname()
                .forEach(gebeurtenissen::add);
        boek.lees(zaak.dossier()).handelingen().stream()
                .map(
                        handeling ->
                                Handelingwoorden.van(
                                        handeling, Datums.NEDERLAND, this::wie, !zaak.isWoo()))
                .forEach(gebeurtenissen::add);
        return gebeurtenissen;
    }

    /**
     * @param bijWoo whether it lies in a Woo request: what people wrote with its versions is left
     *     out
     */
    List<Gebeurtenis> vanStuk(NodeRef stuk, Map<QName, Serializable> waarden, boolean bijWoo) {
        Stukgeschiedenis van = new Stukgeschiedenis(waarden, this::wie, bijWoo);
        List<Version> versies = versies(stuk);
        return Stream.of(
                        dag(waarden, KamerwooModel.PROP_DATUM, Begrippen.CREATIE).stream(),
                        van.opname(),
                        versies.stream().skip(1).map(versie -> versie(versie, bijWoo)),
                        eerdereOndertekeningen(versies, waarden, bijWoo),
                        van.ondertekening(),
                        van.daarna(),
                        van.handtekeningen())
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

    /** The oldest first: that one is how it came in. */
    private List<Version> versies(NodeRef stuk) {
        VersionHistory historie = versionService.getVersionHistory(stuk);
        return historie == null
                ? List.of()
                : historie.getAllVersions().stream()
                        .sorted(Comparator.comparing(Version::getFrozenModifiedDate))
                        .toList();
    }

    private Gebeurtenis versie(Version versie, boolean bijWoo) {
        String toelichting =
                versie.getDescription() == null || bijWoo
                        ? ""
                        : ": " + versie.getDescription().strip();
        return new Gebeurtenis(
                Begrippen.WIJZIGING,
                Optional.of(Kenmerken.moment(versie.getFrozenModifiedDate())),
                Optional.empty(),
                Optional.of(wie(versie.getFrozenModifier())),
                Optional.of("Versie " + versie.getVersionLabel() + toelichting));
    }

    /** What was reopened is no longer signed, but was: a version tells. */
    private Stream<Gebeurtenis> eerdereOndertekeningen(
            List<Version> versies, Map<QName, Serializable> waarden, boolean bijWoo) {
        Set<Serializable> gezien = new HashSet<>();
        gezien.add(waarden.get(KamerwooModel.PROP_ONDERTEKEND_OP));
        return versies.stream()
                .map(versie -> nodeService.getProperties(versie.getFrozenStateNodeRef()))
                .filter(toen -> gezien.add(toen.get(KamerwooModel.PROP_ONDERTEKEND_OP)))
                .flatMap(toen -> new Stukgeschiedenis(toen, this::wie, bijWoo).ondertekening());
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
