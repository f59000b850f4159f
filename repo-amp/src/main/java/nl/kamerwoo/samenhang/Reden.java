package nl.kamerwoo.samenhang;

import nl.kamerwoo.woo.Tijdvak;

import java.util.List;

/** Why two dossiers may hang together. */
public sealed interface Reden {

    /** A nota speaks of the request. */
    record Genoemd(String nota) implements Reden {}

    /** Both are about these words; as they stand in the request. */
    record ZelfdeWoorden(List<String> woorden) implements Reden {
        public ZelfdeWoorden {
            woorden = List.copyOf(woorden);
        }
    }

    /** Both concern these ministries. */
    record ZelfdeMinisteries(List<String> ministeries) implements Reden {
        public ZelfdeMinisteries {
            ministeries = List.copyOf(ministeries);
        }
    }

    /** The days that both are about; without an end or a beginning where both are. */
    record ZelfdeDagen(Tijdvak dagen) implements Reden {}
}
