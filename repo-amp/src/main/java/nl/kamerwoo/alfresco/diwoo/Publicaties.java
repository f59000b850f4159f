package nl.kamerwoo.alfresco.diwoo;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Dossierkast;
import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.diwoo.Publicatie.Gepubliceerd;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.diwoo.DiwooDocument;
import nl.kamerwoo.diwoo.Documentsoort;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Ministerie;
import nl.kamerwoo.instelling.Ministerielijst;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Keuze;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.woo.Beoordeling;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out who makes public what is made public on a request, and by which decision. */
public final class Publicaties {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossierkast dossierkast;
    private final Stukken stukken;
    private final Instellingen instellingen;
    private final Clock klok;
    private final String basis;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     * @param basis the address below which what is made public is put; empty for none
     */
    public Publicaties(
            NodeService nodeService,
            DictionaryService dictionaryService,
            Dossierkast dossierkast,
            Stukken stukken,
            Instellingen instellingen,
            Clock klok,
            String basis) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.dossierkast = dossierkast;
        this.stukken = stukken;
        this.instellingen = instellingen;
        this.klok = klok;
        this.basis = basis.strip();
    }

    public Publicatie van(NodeRef verzoek) {
        Map<QName, Serializable> waarden = nodeService.getProperties(verzoek);
        String kenmerk = kenmerk(verzoek, waarden);
        Optional<Begrip> uitgever = uitgever(waarden);
        return new Publicatie(
                kenmerk,
                basis,
                uitgever,
                uitgever.flatMap(ministerie -> besluit(verzoek, waarden, kenmerk, ministerie)));
    }

    private static String kenmerk(NodeRef verzoek, Map<QName, Serializable> waarden) {
        String referentie = tekst(waarden, KamerwooModel.PROP_REFERENTIE);
        return referentie.isEmpty() ? verzoek.getId() : referentie;
    }

    /** The ministry whose system this is, or else the first that the request concerns. */
    private Optional<Begrip> uitgever(Map<QName, Serializable> waarden) {
        Ministerielijst lijst = instellingen.van(Ministerielijst.SOORT);
        LocalDate dag =
                dag(waarden, KamerwooModel.PROP_BESLUIT_OP).orElseGet(() -> Datums.vandaag(klok));
        return Stream.concat(
                        Stream.of(instellingen.van(Behandelregels.SOORT).eigenMinisterie()),
                        Teksten.van(waarden.get(KamerwooModel.PROP_BETROKKEN_MINISTERIES)).stream())
                .filter(naam -> !naam.isBlank())
                .flatMap(naam -> lijst.vind(naam, dag).stream())
                .flatMap(ministerie -> begrip(ministerie).stream())
                .findFirst();
    }

    private static Optional<Begrip> begrip(Ministerie ministerie) {
        return ministerie.uri().map(uri -> new Begrip(uri, "ministerie van " + ministerie.naam()));
    }

    /**
     * The newest decision, once it is taken. Its file bears no name of its own: letters are called
     * after whom they are to.
     */
    private Optional<Gepubliceerd> besluit(
            NodeRef verzoek, Map<QName, Serializable> waarden, String kenmerk, Begrip uitgever) {
        Optional<LocalDate> dag = dag(waarden, KamerwooModel.PROP_BESLUIT_OP);
        return dag.flatMap(besloten -> nieuwsteBesluit(verzoek))
                .flatMap(
                        inhoud ->
                                Vindplaats.onder(
                                                basis,
                                                kenmerk,
                                                "besluit." + stukken.extensie(inhoud.mimetype()))
                                        .map(
                                                plaats ->
                                                        new Gepubliceerd(
                                                                plaats,
                                                                LocalDate.ofInstant(
                                                                        inhoud.gewijzigd(),
                                                                        Datums.NEDERLAND),
                                                                document(
                                                                        dag.get(), kenmerk,
                                                                        uitgever))));
    }

    private static DiwooDocument document(LocalDate dag, String kenmerk, Begrip uitgever) {
        return DiwooDocument.bijVerzoek(
                dag,
                List.of(kenmerk),
                uitgever,
                "Besluit op Woo-verzoek " + kenmerk,
                Optional.of(Documentsoort.WOOBESLUIT),
                Optional.empty());
    }

    private Optional<Inhoud> nieuwsteBesluit(NodeRef verzoek) {
        return dossierkast.stukken(verzoek).stream()
                .filter(this::isBesluit)
                .max(Comparator.comparing(this::gemaakt))
                .map(this::keuze)
                .filter(Keuze.Geef.class::isInstance)
                .map(keuze -> ((Keuze.Geef) keuze).inhoud());
    }

    private boolean isBesluit(NodeRef stuk) {
        return dictionaryService.isSubClass(
                nodeService.getType(stuk), KamerwooModel.TYPE_WOOBESLUIT);
    }

    private Date gemaakt(NodeRef stuk) {
        return (Date) nodeService.getProperty(stuk, ContentModel.PROP_CREATED);
    }

    /** A decision is public (Woo art. 3.3, second paragraph, under i), unless somebody judged. */
    private Keuze keuze(NodeRef besluit) {
        String oordeel =
                Objects.toString(
                        nodeService.getProperty(besluit, KamerwooModel.PROP_BEOORDELING), "");
        return Keuze.van(
                Beoordeling.van(oordeel).or(() -> Optional.of(Beoordeling.OPENBAAR)),
                false,
                stukken.stand(besluit.getId()));
    }

    private static Optional<LocalDate> dag(Map<QName, Serializable> waarden, QName naam) {
        return waarden.get(naam) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }

    private static String tekst(Map<QName, Serializable> waarden, QName naam) {
        return Objects.toString(waarden.get(naam), "").strip();
    }
}
