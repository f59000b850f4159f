package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.bericht.Bericht;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttaak;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes in mail: it is written in the transaction that makes what it tells, so that both are there
 * or neither. After the commit it is sent; what that action never comes to, the round finds.
 */
public final class Berichtenpost {

    /** The action that sends, and its parameter. */
    public static final String ACTIE = "kamerwoo-verstuur-berichten";

    public static final String BERICHTEN = "berichten";

    private final Berichtenboek boek;
    private final Ontvangers ontvangers;
    private final ActionService actionService;
    private final boolean aan;

    /**
     * @param aan whether anybody is told anything
     */
    public Berichtenpost(
            Berichtenboek boek, Ontvangers ontvangers, ActionService actionService, boolean aan) {
        this.boek = boek;
        this.ontvangers = ontvangers;
        this.actionService = actionService;
        this.aan = aan;
    }

    /**
     * A task has come to somebody. Who made it come to himself knows, and so does he for whom
     * something acted as somebody else.
     *
     * @param wie a user name, or the full name of a group
     */
    public void toegewezen(NodeRef dossier, Berichttaak taak, String wie) {
        Set<String> oorzaak = new HashSet<>();
        oorzaak.add(AuthenticationUtil.getRunAsUser());
        oorzaak.add(AuthenticationUtil.getFullyAuthenticatedUser());
        schrijf(
                dossier,
                berichten(Berichtsoort.TOEWIJZING, taak, wie).stream()
                        .filter(bericht -> !oorzaak.contains(bericht.aan()))
                        .toList());
    }

    /**
     * A task should soon be ready. Of the same day nobody is told twice, and whoever heard of the
     * task today heard of its day too.
     *
     * @param wie user names, and full names of groups
     * @return how many are told
     */
    public int gewaarschuwd(NodeRef dossier, Berichttaak taak, List<String> wie) {
        return schrijf(
                dossier,
                wie.stream()
                        .flatMap(deze -> berichten(Berichtsoort.WAARSCHUWING, taak, deze).stream())
                        .distinct()
                        .filter(bericht -> !isVandaagToegewezen(dossier, bericht))
                        .toList());
    }

    private boolean isVandaagToegewezen(NodeRef dossier, Bericht bericht) {
        return boek.isVanVandaag(
                dossier, new Bericht(Berichtsoort.TOEWIJZING, bericht.aan(), bericht.taak()));
    }

    private List<Bericht> berichten(Berichtsoort soort, Berichttaak taak, String wie) {
        return aan
                ? ontvangers.van(wie).stream().map(aan -> new Bericht(soort, aan, taak)).toList()
                : List.of();
    }

    private int schrijf(NodeRef dossier, List<Bericht> berichten) {
        ArrayList<NodeRef> nieuw = new ArrayList<>();
        for (Bericht bericht : berichten) {
            boek.schrijf(dossier, bericht).ifPresent(nieuw::add);
        }
        if (!nieuw.isEmpty()) {
            verstuurNaAfloop(dossier, nieuw);
        }
        return nieuw.size();
    }

    /** Sending is the module's own doing, whoever caused it. */
    private void verstuurNaAfloop(NodeRef dossier, ArrayList<NodeRef> berichten) {
        AuthenticationUtil.runAsSystem(
                () -> {
                    Action actie = actionService.createAction(ACTIE);
                    actie.setParameterValue(BERICHTEN, berichten);
                    actionService.executeAction(actie, dossier, false, true);
                    return dossier;
                });
    }
}
