package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Dossiersluiting;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Setverwerker;
import nl.kamerwoo.alfresco.lezen.Stempelvelden;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;
import nl.kamerwoo.kamervragen.Bijwerking;
import nl.kamerwoo.kamervragen.Melding;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.stempel.Stempel;
import nl.kamerwoo.stempel.Stempelaar;
import nl.kamerwoo.stempel.Stempelbesluit;
import nl.kamerwoo.stempel.Stempelboek;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a set of questions over into the dossier that its document lies in: the questions with
 * their answers, and what it says of the dossier. A letter to the Kamer gives nothing by itself, as
 * it is made out of the questions; it is held against the agreed texts.
 */
public final class Setinlezing implements Setverwerker {

    /** Documents whose questions are read in by themselves. */
    private static final Set<QName> VANZELF =
            Set.of(KamerwooModel.TYPE_STUK, KamerwooModel.TYPE_BEANTWOORDING);

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossierplaats plaats;
    private final Dossiersluiting sluiting;
    private final Dossierinhoud inhoud;
    private final Vragenregister register;
    private final Dossierstempels dossierstempels;
    private final Briefcontrole briefcontrole;
    private final Inleesspoor spoor;

    /**
     * @param nodeService the raw one: rights were looked at before
     */
    public Setinlezing(
            NodeService nodeService,
            DictionaryService dictionaryService,
            Dossierplaats plaats,
            Dossiersluiting sluiting,
            Dossierinhoud inhoud,
            Vragenregister register,
            Dossierstempels dossierstempels,
            Briefcontrole briefcontrole,
            Inleesspoor spoor) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.plaats = plaats;
        this.sluiting = sluiting;
        this.inhoud = inhoud;
        this.register = register;
        this.dossierstempels = dossierstempels;
        this.briefcontrole = briefcontrole;
        this.spoor = spoor;
    }

    @Override
    public boolean wil(NodeRef stuk) {
        QName type = nodeService.getType(stuk);
        boolean vanzelf = VANZELF.contains(type) || isHerkendBericht(stuk);
        return (vanzelf || isBrief(type)) && dossier(stuk).isPresent();
    }

    /** What somebody himself made correspondence is left to be that. */
    private boolean isHerkendBericht(NodeRef stuk) {
        return isBericht(stuk) && nodeService.hasAspect(stuk, KamerwooModel.ASPECT_HERKEND_BERICHT);
    }

    @Override
    public Optional<List<Leesbericht>> verwerk(NodeRef stuk, String tekst, Vragenset set) {
        NodeRef dossier = dossier(stuk).orElseThrow();
        if (isBrief(nodeService.getType(stuk))) {
            return briefcontrole.controleer(dossier, stuk, tekst, set);
        }
        if (!heeftInhoud(set)) {
            return Optional.empty();
        }
        return Optional.of(
                bezwaar(dossier, set)
                        .map(List::of)
                        .orElseGet(() -> leesIn(dossier, stuk, set).berichten()));
    }

    /** The dossier of Kamervragen that a document lies in. */
    Optional<NodeRef> dossier(NodeRef stuk) {
        return plaats.dossier(stuk)
                .filter(
                        dossier ->
                                dictionaryService.isSubClass(
                                        nodeService.getType(dossier),
                                        KamerwooModel.TYPE_KAMERVRAGENDOSSIER));
    }

    /** Whether there is anything to take over. */
    static boolean heeftInhoud(Vragenset set) {
        return set.isVragenset() || !set.losseAntwoorden().isEmpty();
    }

    /** Why the set does not belong in the dossier. */
    Optional<Leesbericht> bezwaar(NodeRef dossier, Vragenset set) {
        return sluiting.isAfgesloten(dossier)
                ? Optional.of(Leesbericht.van("kamerwoo.vragen.gearchiveerd"))
                : andereZaak(dossier, set);
    }

    /** A set with another number of the Kamer than the dossier's does not belong in it. */
    private Optional<Leesbericht> andereZaak(NodeRef dossier, Vragenset set) {
        Serializable staat = nodeService.getProperty(dossier, KamerwooModel.PROP_ZAAKNUMMER);
        return set.zaaknummer()
                .filter(veld -> staat != null && !staat.toString().isBlank())
                .filter(veld -> !veld.waarde().equals(staat))
                .map(
                        veld ->
                                new Leesbericht(
                                        "kamerwoo.vragen.andere-zaak",
                                        List.of(veld.waarde(), staat.toString()),
                                        veld.vindplaats().regel()));
    }

    /** Takes the set over, wherever it stood. */
    Ingelezen leesIn(NodeRef dossier, NodeRef stuk, Vragenset set) {
        if (set.isBeantwoord() && nodeService.getType(stuk).equals(KamerwooModel.TYPE_STUK)) {
            nodeService.setType(stuk, KamerwooModel.TYPE_BEANTWOORDING);
        }
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Bron bron = Bron.van(eigenschappen);
        Map<QName, Serializable> dossierVoor = nodeService.getProperties(dossier);
        List<Leesbericht> berichten = new ArrayList<>();
        set.meldingen().forEach(melding -> berichten.add(bericht(melding)));
        berichten.addAll(dossierstempels.zet(dossier, bron, set));
        List<Bijwerking> vragen = register.werkBij(dossier, bron, set);
        vragen.stream()
                .filter(Bijwerking::wijktAf)
                .map(Setinlezing::behouden)
                .forEach(berichten::add);
        dateer(stuk, eigenschappen, bron, set);
        verbind(dossier, stuk, set);
        spoor.meld(dossier, bron, dossierVoor, vragen);
        return new Ingelezen(vragen, berichten);
    }

    private static Leesbericht bericht(Melding melding) {
        return new Leesbericht(melding.soort().sleutel(), melding.waarden(), melding.regel());
    }

    private static Leesbericht behouden(Bijwerking vraag) {
        return Leesbericht.van("kamerwoo.vragen.behouden", String.valueOf(vraag.nummer()));
    }

    private boolean isBrief(QName type) {
        return dictionaryService.isSubClass(type, KamerwooModel.TYPE_KAMERBRIEF);
    }

    /**
     * Questions are of the day on which they were sent in, answers of the day that they bear; a
     * message that says when it was sent is of that day, whatever it holds.
     */
    private void dateer(
            NodeRef stuk, Map<QName, Serializable> eigenschappen, Bron bron, Vragenset set) {
        Optional<Veld<LocalDate>> dag = set.isBeantwoord() ? set.beantwoord() : set.ingezonden();
        Stempelboek vorig = Stempelvelden.boek(eigenschappen);
        if (isBericht(stuk) && heeftVerzenddag(vorig)) {
            return;
        }
        Map<String, Stempel> gevonden =
                dag.map(
                                veld ->
                                        Map.of(
                                                Notavelden.DATUM,
                                                new Stempel(
                                                        veld.waarde(),
                                                        veld.vindplaats().label(),
                                                        veld.vindplaats().regel(),
                                                        bron.versie())))
                        .orElse(Map.of());
        Stempelbesluit besluit =
                Stempelaar.deelbesluit(
                        List.of(Notavelden.DATUM),
                        gevonden,
                        Stempelvelden.huidig(eigenschappen),
                        vorig);
        if (!besluit.boek().equals(vorig)) {
            nodeService.addProperties(stuk, Stempelvelden.opslag(besluit));
        }
    }

    private boolean isBericht(NodeRef stuk) {
        return nodeService.getType(stuk).equals(KamerwooModel.TYPE_CORRESPONDENTIE);
    }

    private static boolean heeftVerzenddag(Stempelboek boek) {
        return boek.stempel(Notavelden.DATUM).filter(Stempel::isUitKopVanBericht).isPresent();
    }

    /** An answering document points at the questions that it answers. */
    private void verbind(NodeRef dossier, NodeRef stuk, Vragenset set) {
        if (!nodeService.getType(stuk).equals(KamerwooModel.TYPE_BEANTWOORDING)) {
            return;
        }
        Set<NodeRef> verbonden = new HashSet<>();
        for (AssociationRef band :
                nodeService.getTargetAssocs(stuk, KamerwooModel.ASSOC_BEANTWOORDT)) {
            verbonden.add(band.getTargetRef());
        }
        Set<Integer> nummers = new HashSet<>();
        set.antwoorden().forEach(vraag -> nummers.add(vraag.nummer()));
        for (Vraagnode vraag : inhoud.vragen(dossier)) {
            if (nummers.contains(vraag.nummer()) && verbonden.add(vraag.node())) {
                nodeService.createAssociation(stuk, vraag.node(), KamerwooModel.ASSOC_BEANTWOORDT);
            }
        }
    }
}
