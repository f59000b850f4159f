package nl.kamerwoo.alfresco.behandeling;

import org.alfresco.service.cmr.repository.NodeRef;

/** Has the days by which open tasks should be ready follow the term of their dossier. */
public final class Taaktermijnen {

    private final Taken taken;
    private final Taakverdeling verdeling;

    public Taaktermijnen(Taken taken, Taakverdeling verdeling) {
        this.taken = taken;
        this.verdeling = verdeling;
    }

    /** A day that stays is not written again. */
    public void volg(NodeRef dossier) {
        for (Taak taak : taken.open(dossier)) {
            verdeling
                    .gereedOp(taak.stap(), dossier)
                    .filter(dag -> !taak.gereedOp().filter(dag::equals).isPresent())
                    .ifPresent(dag -> taken.zetGereedOp(taak, dag));
        }
    }
}
