package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.termijn.Dossiertermijnen;
import nl.kamerwoo.alfresco.termijn.Termijnvelden;
import nl.kamerwoo.termijn.Grondslag;
import nl.kamerwoo.termijn.Ingebrekestelling;
import nl.kamerwoo.termijn.Stap;
import nl.kamerwoo.termijn.Termijn;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijntekst;
import nl.kamerwoo.termijn.Toestand;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Terms as JSON, in the language of whoever is served. */
public final class Termijnweergave {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Dossiertermijnen termijnen;

    public Termijnweergave(Dossiertermijnen termijnen) {
        this.termijnen = termijnen;
    }

    /**
     * The term of a dossier as it stands today. What was done keeps the term that it had, also when
     * other settings would give another now.
     *
     * @param type of the dossier
     */
    Optional<ObjectNode> dossier(QName type, Map<QName, Serializable> eigenschappen) {
        Optional<LocalDate> gestempeld =
                Termijnvelden.dag(eigenschappen, KamerwooModel.PROP_TERMIJN_EINDE);
        Termijntekst tekst = new Termijntekst(Melding::tekst);
        try {
            Optional<Termijn> termijn = termijnen.vandaag(type, eigenschappen);
            boolean anders = !termijn.map(Termijn::einde).equals(gestempeld);
            return anders && isAfgedaan(eigenschappen)
                    ? gestempeld.map(einde -> gestempeld(einde, eigenschappen))
                    : termijn.map(deze -> json(deze, tekst));
        } catch (TermijnFout nietTeBerekenen) {
            return gestempeld.map(einde -> gestempeld(einde, eigenschappen));
        }
    }

    private static boolean isAfgedaan(Map<QName, Serializable> eigenschappen) {
        return Toestand.AFGEDAAN
                .naam()
                .equals(eigenschappen.get(KamerwooModel.PROP_TERMIJN_TOESTAND));
    }

    /** As it stands on the dossier, in the house's language. */
    private static ObjectNode gestempeld(LocalDate einde, Map<QName, Serializable> eigenschappen) {
        String uitleg = String.valueOf(eigenschappen.get(KamerwooModel.PROP_TERMIJN_UITLEG));
        ObjectNode json = MAPPER.createObjectNode();
        Termijnvelden.dag(eigenschappen, KamerwooModel.PROP_TERMIJN_START)
                .ifPresent(start -> json.put("start", start.toString()));
        json.put("einde", einde.toString());
        if (eigenschappen.get(KamerwooModel.PROP_DAGEN_OVER) instanceof Integer dagen) {
            json.put("dagenOver", dagen);
        }
        json.put(
                "toestand", String.valueOf(eigenschappen.get(KamerwooModel.PROP_TERMIJN_TOESTAND)));
        Termijnvelden.dag(eigenschappen, KamerwooModel.PROP_AFGEDAAN_OP)
                .ifPresent(op -> json.put("afgedaan", op.toString()));
        json.put("uitleg", uitleg);
        json.putArray("stappen").addObject().put("tekst", uitleg).put("datum", einde.toString());
        return json;
    }

    static ObjectNode json(Termijn termijn, Termijntekst tekst) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("soort", termijn.soort().naam());
        json.put("start", termijn.start().toString());
        json.put("einde", termijn.einde().toString());
        json.put("voorlopig", termijn.voorlopig());
        json.put("oorspronkelijkEinde", termijn.oorspronkelijkEinde().toString());
        json.put("peildatum", termijn.peildatum().toString());
        json.put("dagenOver", termijn.dagenOver());
        json.put("toestand", termijn.toestand().naam());
        termijn.afgedaan().ifPresent(op -> json.put("afgedaan", op.toString()));
        termijn.doorlooptijd().ifPresent(dagen -> json.put("doorlooptijd", dagen));
        json.put("uitleg", tekst.uitleg(termijn));
        stappen(json.putArray("stappen"), termijn, tekst);
        termijn.ingebrekestelling()
                .ifPresent(deze -> json.set("ingebrekestelling", json(deze, tekst)));
        return json;
    }

    private static void stappen(ArrayNode json, Termijn termijn, Termijntekst tekst) {
        List<String> zinnen = tekst.stappen(termijn);
        for (int i = 0; i < zinnen.size(); i++) {
            Stap stap = termijn.stappen().get(i);
            json.addObject()
                    .put("tekst", zinnen.get(i))
                    .put("datum", stap.datum().toString())
                    .put("regel", tekst.grondslag(stap.grondslag()));
        }
    }

    private static ObjectNode json(Ingebrekestelling ingebrekestelling, Termijntekst tekst) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("ontvangen", ingebrekestelling.ontvangen().toString());
        json.put("gevolg", ingebrekestelling.gevolg().name().toLowerCase(Locale.ROOT));
        ingebrekestelling
                .beroepVanaf()
                .ifPresent(vanaf -> json.put("beroepVanaf", vanaf.toString()));
        json.put("regel", tekst.grondslag(Grondslag.AWB_6_12));
        ArrayNode stappen = json.putArray("stappen");
        tekst.stappen(ingebrekestelling).forEach(stappen::add);
        return json;
    }
}
