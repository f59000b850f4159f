package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.blad.Bladbestand;
import nl.kamerwoo.alfresco.blad.Bladbestanden;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** {@code GET /kamerwoo/bladen/{bestand}}: a file that the pages are made of. It holds no data. */
public final class BladbestandGet extends AbstractWebScript {

    private final Bladbestanden bestanden;

    public BladbestandGet(Bladbestanden bestanden) {
        this.bestanden = bestanden;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String naam = req.getServiceMatch().getTemplateVars().get("bestand");
        Bladbestand bestand =
                bestanden
                        .vind(naam)
                        .orElseThrow(
                                () ->
                                        Verzoek.weiger(
                                                Status.STATUS_NOT_FOUND,
                                                "kamerwoo.http.onbekend",
                                                naam));
        String merk = '"' + bestand.merk() + '"';
        res.setHeader("ETag", merk);
        res.setHeader("Cache-Control", "no-cache");
        res.setHeader("X-Content-Type-Options", "nosniff");
        if (merk.equals(req.getHeader("If-None-Match"))) {
            res.setStatus(Status.STATUS_NOT_MODIFIED);
            return;
        }
        res.setContentType(bestand.soort());
        res.getOutputStream().write(bestand.inhoud());
    }
}
