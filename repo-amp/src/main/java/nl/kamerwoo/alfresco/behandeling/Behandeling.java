package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Verloop;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the step that waits, for the user who is at work. Asking for the same twice has one effect.
 */
public final class Behandeling {

    private final Taken taken;
    private final Handelingenboek boek;
    private final Dossierplaats plaats;
    private final WorkflowService workflowService;

    /**
     * @param workflowService the public one
     */
    public Behandeling(
            Taken taken,
            Handelingenboek boek,
            Dossierplaats plaats,
            WorkflowService workflowService) {
        this.taken = taken;
        this.boek = boek;
        this.plaats = plaats;
        this.workflowService = workflowService;
    }

    /**
     * Ends the task of one of these steps with this decision.
     *
     * @param node the dossier, or a document of it
     * @throws NietNu when none of these steps waits, or the decision may not be taken
     */
    public void rondAf(NodeRef node, Set<Stap> stappen, Besluit besluit, Opgave opgave) {
        String wie = AuthenticationUtil.getRunAsUser();
        if (besluit == Besluit.TERUG
                && verloop(node)
                        .filter(verloop -> verloop.isLaatstTeruggestuurd(wie, opgave.reden()))
                        .isPresent()) {
            return;
        }
        List<Taak> mogelijk =
                taken.open(node).stream()
                        .filter(taak -> stappen.contains(taak.stap()))
                        .filter(taak -> taak.stap().besluiten().contains(besluit))
                        .filter(taak -> past(taak, opgave.betreft()))
                        .toList();
        if (mogelijk.isEmpty()) {
            geenTaak(node, stappen, besluit, opgave, wie);
            return;
        }
        eindig(kies(mogelijk, wie), besluit, opgave);
    }

    /** The steps that wait, in words. */
    public String stand(NodeRef node) {
        String stappen =
                taken.open(node).stream()
                        .map(Behandeling::woord)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return stappen.isEmpty() ? Melding.tekst("kamerwoo.behandeling.niets") : stappen;
    }

    private static String woord(Taak taak) {
        String stap = Melding.tekst("kamerwoo.stap." + taak.stap().naam());
        return taak.betreft().isEmpty() ? stap : stap + " (" + taak.betreft() + ")";
    }

    private static boolean past(Taak taak, String betreft) {
        return betreft.isEmpty() || taak.betreft().equalsIgnoreCase(betreft);
    }

    private void geenTaak(
            NodeRef node, Set<Stap> stappen, Besluit besluit, Opgave opgave, String wie) {
        boolean isTweedeKlik =
                verloop(node)
                        .filter(verloop -> isLaatst(verloop, stappen, besluit, opgave, wie))
                        .isPresent();
        if (!isTweedeKlik) {
            throw NietNu.om("kamerwoo.behandeling.niet-aan-de-orde", stand(node));
        }
    }

    private Optional<Verloop> verloop(NodeRef node) {
        return plaats.bij(node).map(boek::lees);
    }

    private static boolean isLaatst(
            Verloop verloop, Set<Stap> stappen, Besluit besluit, Opgave opgave, String wie) {
        return stappen.stream()
                .anyMatch(stap -> verloop.isLaatstGedaan(stap, besluit, wie, opgave.betreft()));
    }

    private Taak kies(List<Taak> mogelijk, String wie) {
        List<Taak> eigen =
                vanHetGeheel(mogelijk.stream().filter(taak -> taken.isVan(taak, wie)).toList());
        if (eigen.isEmpty() && !mogelijk.stream().allMatch(taken::isOpen)) {
            throw new ConcurrencyFailureException(Gelijktijdig.INTUSSEN);
        }
        if (eigen.isEmpty()) {
            throw NietNu.om("kamerwoo.bezwaar.niet-uw-taak", mogelijk.get(0).stap());
        }
        if (eigen.size() > 1) {
            throw NietNu.om(
                    "kamerwoo.behandeling.meer-taken",
                    eigen.stream().map(Behandeling::woord).collect(Collectors.joining(", ")));
        }
        return eigen.get(0);
    }

    /** Who says it of a dossier means the dossier, not a nota in it. */
    private static List<Taak> vanHetGeheel(List<Taak> taken) {
        List<Taak> geheel =
                taken.stream().filter(taak -> taak.werkstroom().isVanHetDossier()).toList();
        return geheel.isEmpty() ? taken : geheel;
    }

    private void eindig(Taak taak, Besluit besluit, Opgave opgave) {
        try {
            werkBij(taak, opgave);
            workflowService.endTask(taak.id(), besluit.naam());
        } catch (RuntimeException fout) {
            throw NietNu.in(fout)
                    .<RuntimeException>map(niet -> niet)
                    .orElseGet(() -> Gelijktijdig.herhaalbaar(fout));
        }
    }

    /** Of a task that is gone the platform says only that there is none. */
    private void werkBij(Taak taak, Opgave opgave) {
        try {
            workflowService.updateTask(taak.id(), eigenschappen(opgave), Map.of(), Map.of());
        } catch (WorkflowException fout) {
            throw taken.isOpen(taak) ? fout : Gelijktijdig.intussenGedaan(fout);
        }
    }

    private static Map<QName, Serializable> eigenschappen(Opgave opgave) {
        Map<QName, Serializable> eigenschappen = new HashMap<>();
        eigenschappen.put(WerkstroomModel.PROP_REDEN, opgave.reden());
        if (!opgave.reden().isBlank()) {
            eigenschappen.put(WorkflowModel.PROP_COMMENT, opgave.reden());
        }
        if (!opgave.namens().isEmpty()) {
            eigenschappen.put(WerkstroomModel.PROP_NAMENS, new ArrayList<>(opgave.namens()));
        }
        if (!opgave.ministeries().isEmpty()) {
            eigenschappen.put(
                    WerkstroomModel.PROP_AF_TE_STEMMEN_MET, new ArrayList<>(opgave.ministeries()));
        }
        return eigenschappen;
    }
}
