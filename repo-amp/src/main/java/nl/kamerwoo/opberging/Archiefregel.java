package nl.kamerwoo.opberging;

import java.util.List;
import java.util.Optional;

/**
 * Where the documents of some kinds of dossiers are filed.
 *
 * @param soorten the kinds, by the names that they have in the model
 * @param site the site in whose document library the path begins; without one that is Company Home
 */
public record Archiefregel(List<String> soorten, Optional<String> site, Plaatspatroon plaats) {

    public Archiefregel {
        soorten = List.copyOf(soorten);
    }
}
