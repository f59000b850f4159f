package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.lezen.StempelJson;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;
import nl.kamerwoo.kamervragen.Bijwerking;
import nl.kamerwoo.kamervragen.Voetnoot;
import nl.kamerwoo.kamervragen.Vraag;
import nl.kamerwoo.kamervragen.Vragenbijwerking;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.nota.Vindplaats;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the questions of a dossier: makes them of what was read, and brings them up to date. */
public final class Vragenregister {

    private final NodeService nodeService;
    private final Dossierinhoud inhoud;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: rights were looked at before
     */
    public Vragenregister(NodeService nodeService, Dossierinhoud inhoud, StilSchrijven stil) {
        this.nodeService = nodeService;
        this.inhoud = inhoud;
        this.stil = stil;
    }

    /** Takes over what was read. Done twice it changes nothing the second time. */
    List<Bijwerking> werkBij(NodeRef dossier, Bron bron, Vragenset set) {
        Map<Integer, Vraagnode> bekend = new LinkedHashMap<>();
        inhoud.vragen(dossier).forEach(vraag -> bekend.putIfAbsent(vraag.nummer(), vraag));
        Map<Integer, Vraag> gelezen = gelezen(set, bekend);
        List<Bijwerking> bijwerkingen =
                Vragenbijwerking.van(
                        bekend.values().stream()
                                .map(vraag -> Vraagvelden.opgeslagen(vraag.waarden()))
                                .toList(),
                        List.copyOf(gelezen.values()));
        for (Bijwerking bijwerking : bijwerkingen) {
            Vraag vraag = gelezen.get(bijwerking.nummer());
            if (vraag != null) {
                schrijf(dossier, bekend.get(bijwerking.nummer()), bron, vraag, bijwerking);
            }
        }
        return bijwerkingen;
    }

    /** An answer without its question is one to a question that is there, or to none. */
    private static Map<Integer, Vraag> gelezen(Vragenset set, Map<Integer, Vraagnode> bekend) {
        Map<Integer, Vraag> gelezen =
                set.vragen().stream()
                        .collect(
                                Collectors.toMap(
                                        Vraag::nummer,
                                        Function.identity(),
                                        (eerste, tweede) -> eerste,
                                        LinkedHashMap::new));
        set.losseAntwoorden().stream()
                .filter(antwoord -> bekend.containsKey(antwoord.nummer()))
                .forEach(antwoord -> gelezen.putIfAbsent(antwoord.nummer(), antwoord));
        return gelezen;
    }

    private void schrijf(
            NodeRef dossier, Vraagnode bekend, Bron bron, Vraag vraag, Bijwerking bijwerking) {
        Map<QName, Serializable> staat = bekend == null ? Map.of() : bekend.waarden();
        Map<QName, Serializable> waarden = waarden(staat, bron, vraag, bijwerking);
        if (bekend == null) {
            maak(dossier, vraag.nummer(), waarden);
            return;
        }
        waarden.entrySet().removeIf(een -> Objects.equals(een.getValue(), staat.get(een.getKey())));
        if (!waarden.isEmpty()) {
            stil.schrijf(bekend.node(), () -> nodeService.addProperties(bekend.node(), waarden));
        }
    }

    private static Map<QName, Serializable> waarden(
            Map<QName, Serializable> staat, Bron bron, Vraag vraag, Bijwerking bijwerking) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_NUMMER, vraag.nummer());
        waarden.put(KamerwooModel.PROP_STEMPELS, stempels(staat, bron, vraag, bijwerking));
        if (bijwerking.vraag().wijzigt()) {
            waarden.put(KamerwooModel.PROP_VRAAGTEKST, bijwerking.vraag().tekst());
        }
        if (bijwerking.antwoord().wijzigt()) {
            waarden.put(KamerwooModel.PROP_ANTWOORDTEKST, bijwerking.antwoord().tekst());
        }
        // A document without answers does not know which are given together, nor their notes.
        if (!vraag.antwoordtekst().isEmpty() || staat.isEmpty()) {
            waarden.put(KamerwooModel.PROP_SAMEN_MET, lijst(vraag.samenMet()));
            waarden.put(
                    KamerwooModel.PROP_VOETNOTEN,
                    lijst(vraag.voetnoten().stream().map(Vragenregister::voetnoot).toList()));
        }
        return waarden;
    }

    private static String voetnoot(Voetnoot noot) {
        return (noot.merk() + " " + noot.tekst()).strip();
    }

    private static Serializable lijst(List<? extends Serializable> waarden) {
        return waarden.isEmpty() ? null : new ArrayList<>(waarden);
    }

    /** What was last read, beside what stands there: that may be a person's. */
    private static String stempels(
            Map<QName, Serializable> staat, Bron bron, Vraag vraag, Bijwerking bijwerking) {
        Map<String, Stempel> stempels = Vraagvelden.stempels(staat);
        onthoud(
                stempels,
                Vraagvelden.VRAAGTEKST,
                vraag.vraagtekst(),
                bijwerking.vraag(),
                bron,
                vraag.vindplaats());
        onthoud(
                stempels,
                Vraagvelden.ANTWOORDTEKST,
                vraag.antwoordtekst(),
                bijwerking.antwoord(),
                bron,
                vraag.antwoordplaats().orElse(vraag.vindplaats()));
        return StempelJson.schrijf(stempels);
    }

    /** A text that differs in nothing but white space is the one that stands there. */
    private static void onthoud(
            Map<String, Stempel> stempels,
            String sleutel,
            String gelezen,
            Bijwerking.Tekst bijwerking,
            Bron bron,
            Vindplaats plaats) {
        if (gelezen.isEmpty()) {
            return;
        }
        String tekst = bijwerking.verschil().isPresent() ? gelezen : bijwerking.tekst();
        Stempel staat = stempels.get(sleutel);
        if (staat == null || !staat.waarde().equals(tekst)) {
            stempels.put(sleutel, bron.stempel(tekst, plaats));
        }
    }

    private void maak(NodeRef dossier, int nummer, Map<QName, Serializable> waarden) {
        String naam = vrijeNaam(dossier, nummer);
        waarden.put(ContentModel.PROP_NAME, naam);
        nodeService.createNode(
                dossier,
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(
                        NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(naam)),
                KamerwooModel.TYPE_VRAAG,
                waarden);
    }

    private String vrijeNaam(NodeRef dossier, int nummer) {
        String naam = "Vraag " + nummer;
        for (int volgnummer = 2; ; volgnummer++) {
            if (nodeService.getChildByName(dossier, ContentModel.ASSOC_CONTAINS, naam) == null) {
                return naam;
            }
            naam = "Vraag " + nummer + " (" + volgnummer + ")";
        }
    }
}
