package nl.kamerwoo.platform.embedded;

import nl.kamerwoo.platform.embedded.node.AssociationStore;
import nl.kamerwoo.platform.embedded.node.EmbeddedNodeService;
import nl.kamerwoo.platform.embedded.node.NodeStore;
import nl.kamerwoo.platform.embedded.security.EmbeddedAuthenticationService;
import nl.kamerwoo.platform.embedded.security.EmbeddedAuthorityService;
import nl.kamerwoo.platform.embedded.security.EmbeddedOwnableService;
import nl.kamerwoo.platform.embedded.security.EmbeddedPermissionService;
import nl.kamerwoo.platform.embedded.security.EmbeddedPersonService;
import nl.kamerwoo.platform.embedded.security.PublicServices;
import nl.kamerwoo.platform.embedded.security.SystemFolders;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.IOException;

/** People, groups and permissions: the raw beans, which ask nothing of who calls them. */
@Configuration
class SecurityConfiguration {

    @Bean("embedded.systemFolders")
    SystemFolders systemFolders(EmbeddedNodeService nodeService) {
        return new SystemFolders(nodeService);
    }

    @Bean
    PersonService personService(EmbeddedNodeService nodeService, SystemFolders folders) {
        return new EmbeddedPersonService(nodeService, folders);
    }

    @Bean
    AuthorityService authorityService(
            EmbeddedNodeService nodeService, PersonService personService, SystemFolders folders) {
        return new EmbeddedAuthorityService(nodeService, personService, folders);
    }

    @Bean
    MutableAuthenticationService authenticationService(JdbcTemplate jdbc) {
        return new EmbeddedAuthenticationService(jdbc);
    }

    @Bean
    OwnableService ownableService(EmbeddedNodeService nodeService) {
        return new EmbeddedOwnableService(nodeService);
    }

    @Bean
    PermissionService permissionService(
            JdbcTemplate jdbc,
            NodeStore nodes,
            AssociationStore associations,
            AuthorityService authorityService,
            OwnableService ownableService) {
        return new EmbeddedPermissionService(
                jdbc, nodes, associations, authorityService, ownableService);
    }

    @Bean("embedded.publicServices")
    PublicServices publicServices(
            PermissionService permissionService,
            AuthorityService authorityService,
            PlatformTransactionManager transactionManager,
            RetryingTransactionHelper transactions)
            throws IOException {
        return new PublicServices(
                PropertiesLoaderUtils.loadAllProperties("embedded/public-services.properties"),
                permissionService,
                authorityService,
                transactionManager,
                transactions);
    }

    @Bean(value = "embedded.bootstrap", initMethod = "bootstrap")
    RepositoryBootstrap bootstrap(
            EmbeddedNodeService nodeService,
            SystemFolders folders,
            PersonService personService,
            MutableAuthenticationService authenticationService,
            PermissionService permissionService,
            RetryingTransactionHelper transactions) {
        return new RepositoryBootstrap(
                nodeService,
                folders,
                personService,
                authenticationService,
                permissionService,
                transactions);
    }
}
