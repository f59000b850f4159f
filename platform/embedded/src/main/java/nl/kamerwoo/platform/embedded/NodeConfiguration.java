package nl.kamerwoo.platform.embedded;

import nl.kamerwoo.platform.embedded.content.ContentEvents;
import nl.kamerwoo.platform.embedded.content.ContentStore;
import nl.kamerwoo.platform.embedded.content.EmbeddedContentService;
import nl.kamerwoo.platform.embedded.content.EmbeddedMimetypeService;
import nl.kamerwoo.platform.embedded.node.AssociationStore;
import nl.kamerwoo.platform.embedded.node.CommitChecks;
import nl.kamerwoo.platform.embedded.node.EmbeddedNodeService;
import nl.kamerwoo.platform.embedded.node.Integrity;
import nl.kamerwoo.platform.embedded.node.NodeChanges;
import nl.kamerwoo.platform.embedded.node.NodeCreation;
import nl.kamerwoo.platform.embedded.node.NodeEvents;
import nl.kamerwoo.platform.embedded.node.NodeMoves;
import nl.kamerwoo.platform.embedded.node.NodeRemoval;
import nl.kamerwoo.platform.embedded.node.NodeStore;
import nl.kamerwoo.platform.embedded.node.ParentDates;
import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;

/** Nodes and content, without permissions: the raw beans. */
@Configuration
class NodeConfiguration {

    @Bean("embedded.nodes")
    NodeStore nodes(JdbcTemplate jdbcTemplate) {
        return new NodeStore(jdbcTemplate);
    }

    @Bean("embedded.associations")
    AssociationStore associations(JdbcTemplate jdbcTemplate, DictionaryService dictionary) {
        return new AssociationStore(jdbcTemplate, dictionary);
    }

    @Bean("embedded.commitChecks")
    CommitChecks commitChecks(
            DictionaryService dictionary, NodeStore nodes, AssociationStore associations) {
        return new CommitChecks(new Integrity(dictionary, nodes, associations));
    }

    @Bean("embedded.nodeEvents")
    NodeEvents nodeEvents(
            EmbeddedPolicyComponent policies, NodeStore nodes, CommitChecks commitChecks) {
        return new NodeEvents(policies, nodes, commitChecks);
    }

    @Bean
    @DependsOn("dictionaryBootstrap")
    EmbeddedNodeService nodeService(
            JdbcTemplate jdbc,
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            CommitChecks commitChecks,
            DictionaryService dictionary,
            EmbeddedPolicyComponent policies,
            BehaviourFilter filter) {
        NodeChanges changes = new NodeChanges(nodes, events, dictionary, filter);
        ParentDates parentDates = new ParentDates(jdbc, nodes, dictionary, filter);
        NodeMoves moves = new NodeMoves(nodes, associations, events, parentDates);
        EmbeddedNodeService service =
                new EmbeddedNodeService(
                        nodes,
                        associations,
                        events,
                        changes,
                        new NodeCreation(
                                nodes, associations, events, changes, parentDates, dictionary),
                        moves,
                        new NodeRemoval(
                                nodes,
                                associations,
                                events,
                                changes,
                                parentDates,
                                dictionary,
                                filter),
                        dictionary);
        commitChecks.setNodeService(service);
        moves.bind(policies, service);
        events.setFollower(new ContentEvents(policies, events, dictionary).asBehaviour());
        return service;
    }

    @Bean
    MimetypeService mimetypeService() {
        return new EmbeddedMimetypeService();
    }

    @Bean
    ContentService contentService(
            Path contentFolder,
            @Qualifier("nodeService") NodeService nodeService,
            DictionaryService dictionary,
            MimetypeService mimetypes,
            RetryingTransactionHelper transactions) {
        return new EmbeddedContentService(
                new ContentStore(contentFolder), nodeService, dictionary, mimetypes, transactions);
    }
}
