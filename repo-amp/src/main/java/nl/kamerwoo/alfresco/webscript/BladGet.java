package nl.kamerwoo.alfresco.webscript;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /kamerwoo/overzicht}, {@code termijnen}, {@code woo-zoeken} and {@code dossier}: the
 * frame of a page, which its module fills over the HTTP API.
 */
public final class BladGet extends DeclarativeWebScript {

    private static final Map<String, List<String>> MODULES =
            Map.of(
                    "overzicht", List.of("mijn-dossiers", "samenloop"),
                    "termijnen", List.of("termijnen"),
                    "woo-zoeken", List.of("woo-zoeken"),
                    "dossier", List.of("dossier"));

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        String pad = req.getServiceMatch().getTemplate();
        String blad = pad.substring(pad.lastIndexOf('/') + 1);
        Map<String, Object> model = new HashMap<>();
        model.put("blad", blad);
        model.put("modules", MODULES.get(blad));
        model.put("taal", I18NUtil.getLocale().getLanguage().equals("en") ? "en" : "nl");
        model.put("gebruiker", AuthenticationUtil.getFullyAuthenticatedUser());
        return model;
    }
}
