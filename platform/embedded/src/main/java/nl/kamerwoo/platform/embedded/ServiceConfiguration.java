package nl.kamerwoo.platform.embedded;

import nl.kamerwoo.platform.embedded.coci.EmbeddedCheckOutCheckInService;
import nl.kamerwoo.platform.embedded.copy.EmbeddedCopyService;
import nl.kamerwoo.platform.embedded.file.EmbeddedFileFolderService;
import nl.kamerwoo.platform.embedded.lock.EmbeddedLockService;
import nl.kamerwoo.platform.embedded.node.EmbeddedNodeService;
import nl.kamerwoo.platform.embedded.node.NodeEvents;
import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;
import nl.kamerwoo.platform.embedded.version.AutoVersioning;
import nl.kamerwoo.platform.embedded.version.EmbeddedVersionService;

import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.node.archive.NodeArchiveServiceImpl;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.version.VersionService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is built on nodes: locks, copies, files, versions, check-out and the trash. */
@Configuration
class ServiceConfiguration {

    @Bean
    EmbeddedLockService lockService(
            EmbeddedNodeService nodeService,
            BehaviourFilter filter,
            EmbeddedPolicyComponent policies) {
        EmbeddedLockService service = new EmbeddedLockService(nodeService, filter);
        service.bind(policies);
        return service;
    }

    @Bean
    CopyService copyService(
            EmbeddedNodeService nodeService,
            DictionaryService dictionary,
            EmbeddedPolicyComponent policies) {
        return new EmbeddedCopyService(nodeService, dictionary, policies);
    }

    @Bean
    FileFolderService fileFolderService(
            EmbeddedNodeService nodeService,
            CopyService copyService,
            ContentService contentService,
            DictionaryService dictionary,
            BehaviourFilter filter) {
        return new EmbeddedFileFolderService(
                nodeService, copyService, contentService, dictionary, filter);
    }

    @Bean
    VersionService versionService(
            EmbeddedNodeService nodeService,
            NodeEvents events,
            EmbeddedPolicyComponent policies,
            BehaviourFilter filter,
            DictionaryService dictionary) {
        VersionService service =
                new EmbeddedVersionService(nodeService, events, policies, filter, dictionary);
        new AutoVersioning(nodeService, service).bind(policies);
        return service;
    }

    @Bean
    CheckOutCheckInService checkOutCheckInService(
            EmbeddedNodeService nodeService,
            NodeEvents events,
            EmbeddedPolicyComponent policies,
            BehaviourFilter filter,
            CopyService copyService,
            EmbeddedLockService lockService,
            VersionService versionService,
            OwnableService ownableService,
            FileFolderService fileFolderService) {
        return new EmbeddedCheckOutCheckInService(
                nodeService,
                events,
                policies,
                filter,
                copyService,
                lockService,
                versionService,
                ownableService,
                fileFolderService);
    }

    @Bean
    NodeArchiveService nodeArchiveService(
            @Qualifier("NodeService") NodeService nodeService,
            RetryingTransactionHelper transactions) {
        return new NodeArchiveServiceImpl(nodeService, transactions);
    }

    @Bean
    Repository repositoryHelper(EmbeddedNodeService nodeService) {
        Repository repository = new Repository();
        repository.setNodeService(nodeService);
        return repository;
    }
}
