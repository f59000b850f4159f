package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.workflow.WorkflowTask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** People and groups: the engine knows them by name, everybody else as nodes. */
public final class Actors {

    private final AuthorityService authorities;
    private final NodeService nodes;
    private final DictionaryService dictionary;

    public Actors(
            AuthorityService authorityService,
            NodeService rawNodeService,
            DictionaryService dictionaryService) {
        this.authorities = authorityService;
        this.nodes = rawNodeService;
        this.dictionary = dictionaryService;
    }

    /** The candidates that exist. */
    List<NodeRef> pooled(Collection<? extends IdentityLink> links) {
        List<NodeRef> pooled = new ArrayList<>();
        links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(Actors::name)
                .map(authorities::getAuthorityNodeRef)
                .filter(Objects::nonNull)
                .forEach(pooled::add);
        return pooled;
    }

    static String name(IdentityLink link) {
        return link.getGroupId() == null ? link.getUserId() : link.getGroupId();
    }

    static boolean isUser(String authority) {
        AuthorityType type = AuthorityType.getAuthorityType(authority);
        return type == AuthorityType.USER
                || type == AuthorityType.ADMIN
                || type == AuthorityType.GUEST;
    }

    String name(NodeRef authority) {
        return (String)
                nodes.getProperty(
                        authority,
                        isPerson(authority)
                                ? ContentModel.PROP_USERNAME
                                : ContentModel.PROP_AUTHORITY_NAME);
    }

    private boolean isPerson(NodeRef authority) {
        return dictionary.isSubClass(nodes.getType(authority), ContentModel.TYPE_PERSON);
    }

    boolean isAmong(String user, Collection<?> actors) {
        return actors != null && actors.stream().anyMatch(each -> is(user, (NodeRef) each));
    }

    private boolean is(String user, NodeRef actor) {
        String name = name(actor);
        return isPerson(actor)
                ? user.equals(name)
                : authorities
                        .getContainedAuthorities(AuthorityType.USER, name, false)
                        .contains(user);
    }

    boolean isInitiator(String user, WorkflowTask task) {
        NodeRef initiator = task.getPath().getInstance().getInitiator();
        return initiator != null && nodes.exists(initiator) && user.equals(name(initiator));
    }
}
