package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.inventaris.Formaat;
import nl.kamerwoo.alfresco.inventaris.Inventarislezer;
import nl.kamerwoo.alfresco.inventaris.Inventarislijst;
import nl.kamerwoo.alfresco.inventaris.Inventarisschrijver;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * {@code GET /kamerwoo/dossiers/{id}/inventaris?formaat=}: the inventory of a Woo request as xlsx,
 * csv, json or html, written while it is read. Lines of documents that the user may not read are
 * left out; how many is told in a header, and in json and html at the end too.
 */
public final class InventarisGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Inventarislezer lezer;

    public InventarisGet(Verzoek verzoek, Inventarislezer lezer) {
        this.verzoek = verzoek;
        this.lezer = lezer;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        Formaat formaat = formaat(req);
        try (Inventarislijst lijst = lezer.lees(dossier)) {
            antwoord(lijst, formaat, res);
        }
    }

    private static void antwoord(Inventarislijst lijst, Formaat formaat, WebScriptResponse res)
            throws IOException {
        res.setContentType(formaat.mediatype());
        res.setHeader("Cache-Control", "no-store");
        res.setHeader("X-Content-Type-Options", "nosniff");
        res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        res.setHeader("Kamerwoo-Achtergehouden", String.valueOf(lijst.achtergehouden()));
        if (formaat.isBijlage()) {
            res.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + naam(lijst.matter(), formaat) + "\"");
        }
        schrijf(lijst, formaat, res.getOutputStream());
    }

    private static Formaat formaat(WebScriptRequest req) {
        String naam = req.getParameter("formaat");
        return Formaat.van(naam == null ? Formaat.JSON.naam() : naam)
                .orElseThrow(
                        () ->
                                Verzoek.weiger(
                                        Status.STATUS_BAD_REQUEST,
                                        "kamerwoo.inventaris.geen-formaat"));
    }

    /** A reference can hold what cannot be in the name of a file. */
    private static String naam(String matter, Formaat formaat) {
        StringBuilder naam = new StringBuilder("inventaris");
        if (!matter.isEmpty()) {
            naam.append('-');
        }
        matter.chars()
                .map(teken -> teken < 128 && Character.isLetterOrDigit(teken) ? teken : '-')
                .forEach(teken -> naam.append((char) teken));
        return naam.append('.').append(formaat.naam()).toString();
    }

    private static void schrijf(Inventarislijst lijst, Formaat formaat, OutputStream uit)
            throws IOException {
        try (Inventarisschrijver schrijver = formaat.begin(uit, lijst.matter())) {
            lijst.elk(
                    regel -> {
                        try {
                            schrijver.regel(regel);
                        } catch (IOException weggelopen) {
                            throw new UncheckedIOException(weggelopen);
                        }
                    });
            schrijver.slot(lijst.achtergehouden());
        }
    }
}
