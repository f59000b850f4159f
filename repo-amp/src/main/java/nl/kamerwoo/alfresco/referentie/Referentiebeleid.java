package nl.kamerwoo.alfresco.referentie;

import nl.kamerwoo.referentie.Referentiepatroon;

/**
 * The ministry's choices: how references look.
 *
 * @param stukken the pattern for documents
 * @param dossiers the pattern for dossiers
 * @param directie stands in a reference whose dossier names no directie
 */
public record Referentiebeleid(
        Referentiepatroon stukken, Referentiepatroon dossiers, String directie) {

    /** For Spring, from the settings as text. */
    public static Referentiebeleid van(String stukken, String dossiers, String directie) {
        return new Referentiebeleid(
                Referentiepatroon.van(stukken), Referentiepatroon.van(dossiers), directie);
    }
}
