package nl.kamerwoo.platform.embedded;

import nl.kamerwoo.platform.embedded.copy.EmbeddedCopyService;
import nl.kamerwoo.platform.embedded.file.EmbeddedFileFolderService;
import nl.kamerwoo.platform.embedded.lock.EmbeddedLockService;
import nl.kamerwoo.platform.embedded.node.EmbeddedNodeService;
import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
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
    Repository repositoryHelper(EmbeddedNodeService nodeService) {
        Repository repository = new Repository();
        repository.setNodeService(nodeService);
        return repository;
    }
}
