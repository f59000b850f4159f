package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Stempelvelden;
import nl.kamerwoo.alfresco.termijn.Dossiertermijnen;
import nl.kamerwoo.kamervragen.Setvelden;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.stempel.Samenloop;
import nl.kamerwoo.stempel.Stempel;
import nl.kamerwoo.stempel.Stempelaar;
import nl.kamerwoo.stempel.Stempelbesluit;
import nl.kamerwoo.stempel.Stempelboek;
import nl.kamerwoo.termijn.TermijnFout;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts on a dossier what a set of questions says of it, with where it stood. */
public final class Dossierstempels {

    private static final List<String> SLEUTELS =
            List.of(
                    Setvelden.ONDERWERP,
                    Setvelden.ZAAKNUMMER,
                    Setvelden.INDIENERS,
                    Setvelden.FRACTIES,
                    Setvelden.GERICHT_AAN,
                    Setvelden.INGEZONDEN,
                    Setvelden.AANHANGSELNUMMER,
                    Setvelden.BEANTWOORD);

    /** A term rests on these: they must not contradict what is there. */
    private static final List<String> DAGEN = List.of(Setvelden.INGEZONDEN, Setvelden.BEANTWOORD);

    private final NodeService nodeService;
    private final Dossiertermijnen termijnen;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: it is the module that stamps, whoever filed the document
     */
    public Dossierstempels(
            NodeService nodeService, Dossiertermijnen termijnen, StilSchrijven stil) {
        this.nodeService = nodeService;
        this.termijnen = termijnen;
        this.stil = stil;
    }

    /**
     * @return what of the set was not taken over, and why
     */
    List<Leesbericht> zet(NodeRef dossier, Bron bron, Vragenset set) {
        Map<QName, Serializable> staat = nodeService.getProperties(dossier);
        Stempelboek vorig = Stempelvelden.boek(staat);
        Map<String, Stempel> gelezen = new LinkedHashMap<>();
        Setvelden.van(set).forEach((sleutel, veld) -> gelezen.put(sleutel, bron.stempel(veld)));
        List<Leesbericht> berichten = new ArrayList<>();
        Map<String, Stempel> dagen = new LinkedHashMap<>();
        for (String dag : DAGEN) {
            if (gelezen.containsKey(dag)) {
                dagen.put(dag, gelezen.get(dag));
                if (isTegenstrijdig(dossier, staat, besluit(staat, vorig, dagen))) {
                    dagen.remove(dag);
                    berichten.add(
                            bericht("kamerwoo.vragen.dag-past-niet", gelezen.remove(dag), dag));
                }
            }
        }
        Stempelbesluit besluit = besluit(staat, vorig, gelezen);
        if (!besluit.boek().equals(vorig)) {
            stil.schrijf(
                    dossier,
                    () -> nodeService.addProperties(dossier, Stempelvelden.opslag(besluit)));
        }
        berichten.addAll(anders(dossier, gelezen));
        return berichten;
    }

    private static Stempelbesluit besluit(
            Map<QName, Serializable> staat, Stempelboek vorig, Map<String, Stempel> gelezen) {
        return Stempelaar.deelbesluit(
                SLEUTELS, Samenloop.van(gelezen, vorig), Stempelvelden.huidig(staat), vorig);
    }

    /** Whether the term of the dossier could not be computed any more. */
    private boolean isTegenstrijdig(
            NodeRef dossier, Map<QName, Serializable> staat, Stempelbesluit besluit) {
        Map<QName, Serializable> wordt = new HashMap<>(staat);
        wordt.putAll(Stempelvelden.opslag(besluit));
        try {
            termijnen.vandaag(nodeService.getType(dossier), wordt);
            return false;
        } catch (TermijnFout fout) {
            return true;
        }
    }

    /** What the document says otherwise than the dossier. A subject is put in words too freely. */
    private List<Leesbericht> anders(NodeRef dossier, Map<String, Stempel> gelezen) {
        Map<String, Object> staat = Stempelvelden.huidig(nodeService.getProperties(dossier));
        List<Leesbericht> berichten = new ArrayList<>();
        gelezen.forEach(
                (sleutel, stempel) -> {
                    if (!sleutel.equals(Setvelden.ONDERWERP)
                            && !stempel.waarde().equals(staat.get(sleutel))) {
                        berichten.add(bericht("kamerwoo.vragen.dossier-houdt", stempel, sleutel));
                    }
                });
        return berichten;
    }

    private static Leesbericht bericht(String sleutel, Stempel stempel, String veld) {
        Object waarde = stempel.waarde();
        String tekst =
                waarde instanceof List<?> lijst
                        ? String.join(", ", lijst.stream().map(String::valueOf).toList())
                        : waarde.toString();
        return new Leesbericht(sleutel, List.of("kamerwoo.veld." + veld, tekst), stempel.regel());
    }
}
