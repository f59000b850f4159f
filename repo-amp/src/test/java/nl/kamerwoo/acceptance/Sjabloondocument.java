package nl.kamerwoo.acceptance;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Arrays;

/** A template in the Data Dictionary, which a test leaves as it found it. */
record Sjabloondocument(Repository repository, String naam) {

    NodeRef node() {
        NodeRef map = Instellingendocument.map(repository);
        return repository.doe(
                () ->
                        repository
                                .files()
                                .searchSimple(
                                        repository.files().searchSimple(map, "Sjablonen"), naam));
    }

    byte[] inhoud() {
        return repository.inhoud(node());
    }

    void schrijf(byte[] inhoud) {
        NodeRef node = node();
        repository.voer(() -> repository.schrijf(node, inhoud));
    }

    /** Does something with it and puts back what it was, also when that fails. */
    void tijdelijk(Repository.Handeling handeling) throws Exception {
        byte[] eerst = inhoud();
        try {
            handeling.voerUit();
        } finally {
            if (!Arrays.equals(eerst, inhoud())) {
                schrijf(eerst);
            }
        }
    }
}
