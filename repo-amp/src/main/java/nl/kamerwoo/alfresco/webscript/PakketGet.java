package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.alfresco.diwoo.Publicaties;
import nl.kamerwoo.alfresco.pakket.OnbekendeRegels;
import nl.kamerwoo.alfresco.pakket.Pakket;
import nl.kamerwoo.alfresco.pakket.Pakketmaker;
import nl.kamerwoo.alfresco.pakket.Pakketopdracht;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * {@code GET /kamerwoo/dossiers/{id}/pakket?regels=}: what is handed over on a Woo request, as a
 * ZIP that is sent while it is made. Once it is on its way nothing can be refused any more: what
 * goes wrong then stands in its manifest.
 */
public final class PakketGet extends AbstractWebScript {

    private static final int MEESTE_REGELS = 10_000;

    private final Wooverzoek verzoek;
    private final Publicaties publicaties;
    private final Pakketmaker maker;

    public PakketGet(Wooverzoek verzoek, Publicaties publicaties, Pakketmaker maker) {
        this.verzoek = verzoek;
        this.publicaties = publicaties;
        this.maker = maker;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req);
        Publicatie publicatie = publicaties.van(dossier);
        Pakketopdracht opdracht =
                new Pakketopdracht(dossier.getId(), publicatie.kenmerk(), regels(req));
        try (Pakket pakket = begin(opdracht, publicatie)) {
            Bijlagekop.zet(res, "application/zip", "pakket-" + publicatie.kenmerk() + ".zip");
            // The answer tells how much will come: who saves it can show how far it is, and no
            // node of a cluster has to know what another is sending.
            res.setHeader("Kamerwoo-Stukken", String.valueOf(pakket.stukken()));
            res.setHeader("Kamerwoo-Bytes", String.valueOf(pakket.bytes()));
            pakket.schrijf(res.getOutputStream());
        }
    }

    private Pakket begin(Pakketopdracht opdracht, Publicatie publicatie) {
        try {
            return maker.begin(opdracht, publicatie);
        } catch (OnbekendeRegels onbekend) {
            throw Verzoek.weiger(
                    Status.STATUS_BAD_REQUEST,
                    "kamerwoo.pakket.onbekende-regels",
                    onbekend.regels());
        }
    }

    private static Set<Integer> regels(WebScriptRequest req) {
        String tekst = req.getParameter("regels");
        if (tekst == null) {
            return Set.of();
        }
        Set<Integer> regels = new LinkedHashSet<>();
        for (String deel : tekst.split(",", MEESTE_REGELS + 1)) {
            if (!deel.strip().matches("[0-9]{1,9}") || regels.size() == MEESTE_REGELS) {
                throw Verzoek.weiger(
                        Status.STATUS_BAD_REQUEST, "kamerwoo.pakket.regels", MEESTE_REGELS);
            }
            regels.add(Integer.valueOf(deel.strip()));
        }
        return regels;
    }
}
