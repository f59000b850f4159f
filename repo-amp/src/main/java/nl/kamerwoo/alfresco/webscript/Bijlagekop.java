package nl.kamerwoo.alfresco.webscript;

import org.springframework.extensions.webscripts.WebScriptResponse;

/** What goes before a file that is to be saved and not shown. */
final class Bijlagekop {

    private static final int LANGSTE = 150;

    private Bijlagekop() {}

    /**
     * @param naam of any kind: what cannot be in a header becomes an underscore
     */
    static void zet(WebScriptResponse res, String soort, String naam) {
        res.setContentType(soort);
        res.setHeader("Content-Disposition", "attachment; filename=\"" + veilig(naam) + "\"");
        res.setHeader("Cache-Control", "no-store");
        res.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static String veilig(String naam) {
        String ascii = naam.replaceAll("[^A-Za-z0-9._-]", "_");
        return ascii.substring(Math.max(0, ascii.length() - LANGSTE));
    }
}
