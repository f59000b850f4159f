package nl.kamerwoo.platform.embedded.trace;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes down what the behaviours of t:stuk hear, as the trace does. */
public class Recorder
        implements NodeServicePolicies.BeforeCreateNodePolicy,
                NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnAddAspectPolicy,
                NodeServicePolicies.OnCreateChildAssociationPolicy,
                NodeServicePolicies.BeforeUpdateNodePolicy,
                NodeServicePolicies.OnUpdateNodePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeMoveNodePolicy,
                NodeServicePolicies.OnMoveNodePolicy,
                NodeServicePolicies.BeforeSetNodeTypePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnDeleteNodePolicy,
                OnContentPropertyUpdatePolicy,
                OnContentUpdatePolicy {

    private static final QName[] OF_STUK = {
        NodeServicePolicies.BeforeCreateNodePolicy.QNAME,
        NodeServicePolicies.OnCreateNodePolicy.QNAME,
        NodeServicePolicies.BeforeUpdateNodePolicy.QNAME,
        NodeServicePolicies.OnUpdateNodePolicy.QNAME,
        NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
        NodeServicePolicies.BeforeMoveNodePolicy.QNAME,
        NodeServicePolicies.OnMoveNodePolicy.QNAME,
        NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME,
        NodeServicePolicies.OnSetNodeTypePolicy.QNAME,
        NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
        NodeServicePolicies.OnDeleteNodePolicy.QNAME,
        OnContentPropertyUpdatePolicy.QNAME,
        OnContentUpdatePolicy.QNAME
    };

    private final String when;
    private final List<String> lines;
    private final NodeService nodeService;
    private final NamespaceService namespaces;
    private boolean veto;

    Recorder(
            String when, List<String> lines, NodeService nodeService, NamespaceService namespaces) {
        this.when = when;
        this.lines = lines;
        this.nodeService = nodeService;
        this.namespaces = namespaces;
    }

    void bind(PolicyComponent policies, NotificationFrequency frequency) {
        for (QName policy : OF_STUK) {
            String method = policy.getLocalName();
            if (frequency == NotificationFrequency.EVERY_EVENT || !method.startsWith("before")) {
                policies.bindClassBehaviour(
                        policy, name("t:stuk"), new JavaBehaviour(this, method, frequency));
            }
        }
        policies.bindClassBehaviour(
                NodeServicePolicies.OnAddAspectPolicy.QNAME,
                name("t:geregistreerd"),
                new JavaBehaviour(this, "onAddAspect", frequency));
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                ContentModel.TYPE_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(this, "onCreateChildAssociation", frequency));
    }

    void veto(boolean on) {
        veto = on;
    }

    private QName name(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }

    private void write(String line) {
        lines.add("%-6s %s".formatted(when, line));
    }

    private String text(QName name) {
        return name.toPrefixString(namespaces);
    }

    @Override
    public void beforeCreateNode(NodeRef parent, QName assocType, QName assocName, QName type) {
        write("beforeCreateNode " + text(type));
    }

    @Override
    public void onCreateNode(ChildAssociationRef created) {
        write("onCreateNode exists=" + nodeService.exists(created.getChildRef()));
    }

    @Override
    public void onAddAspect(NodeRef nodeRef, QName aspect) {
        write("onAddAspect " + text(aspect));
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef assoc, boolean isNew) {
        write("onCreateChildAssociation isNew=" + isNew);
    }

    @Override
    public void beforeUpdateNode(NodeRef nodeRef) {
        write("beforeUpdateNode");
    }

    @Override
    public void onUpdateNode(NodeRef nodeRef) {
        write("onUpdateNode");
    }

    @Override
    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<String> changed = new TreeSet<>();
        all.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(this::text)
                .filter(name -> !name.startsWith("sys:"))
                .forEach(changed::add);
        write("onUpdateProperties changed=" + changed + " beforeEmpty=" + before.isEmpty());
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef old, NodeRef parent) {
        write("beforeMoveNode");
    }

    @Override
    public void onMoveNode(ChildAssociationRef old, ChildAssociationRef moved) {
        write("onMoveNode");
    }

    @Override
    public void beforeSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
        write("beforeSetNodeType");
    }

    @Override
    public void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
        write("onSetNodeType " + text(oldType) + "->" + text(newType));
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        if (veto) {
            throw new AlfrescoRuntimeException("mag niet");
        }
        write("beforeDeleteNode");
    }

    @Override
    public void onDeleteNode(ChildAssociationRef deleted, boolean archived) {
        write("onDeleteNode archived=" + archived);
    }

    @Override
    public void onContentPropertyUpdate(
            NodeRef nodeRef, QName property, ContentData before, ContentData after) {
        write("onContentPropertyUpdate");
    }

    @Override
    public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
        write("onContentUpdate new=" + newContent);
    }
}
