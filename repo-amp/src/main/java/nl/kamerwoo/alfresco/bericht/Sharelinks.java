package nl.kamerwoo.alfresco.bericht;

import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Map;

/** Addresses in Share, where the administrator says that it is. */
public final class Sharelinks {

    private static final Map<String, Integer> GEWONE_POORT = Map.of("http", 80, "https", 443);

    private final SysAdminParams params;

    public Sharelinks(SysAdminParams params) {
        this.params = params;
    }

    /** How all of them begin. */
    String begin() {
        String protocol = params.getShareProtocol();
        int poort = params.getSharePort();
        boolean gewoon = poort <= 0 || GEWONE_POORT.getOrDefault(protocol, 0) == poort;
        return "%s://%s%s/%s/page/"
                .formatted(
                        protocol,
                        params.getShareHost(),
                        gewoon ? "" : ":" + poort,
                        params.getShareContext());
    }

    /** Of a task, to do what it asks. */
    String taak(String id) {
        return begin() + "task-edit?taskId=" + id;
    }

    String dossier(NodeRef dossier) {
        return begin() + "folder-details?nodeRef=" + dossier;
    }
}
