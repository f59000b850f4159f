package nl.kamerwoo.inventaris;

import java.util.Objects;

/**
 * What a line tells beside its document and its judgement.
 *
 * @param opgeschort whether making it public is put off, as when a third party is expected to
 *     object (Woo art. 4.4, fifth paragraph)
 * @param publiekeLink where it can be read already; empty for nowhere
 * @param gerelateerd the id of what it is judged with or belongs to, as a person wrote it; empty
 *     for none
 * @param zaaknummer of the Kamervragen that it belongs to; empty for none
 */
public record Aanvulling(
        boolean opgeschort, String publiekeLink, String gerelateerd, String zaaknummer) {

    public Aanvulling {
        Objects.requireNonNull(publiekeLink);
        Objects.requireNonNull(gerelateerd);
        Objects.requireNonNull(zaaknummer);
    }
}
