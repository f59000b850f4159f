package nl.kamerwoo.platform.embedded;

import nl.kamerwoo.platform.embedded.attribute.EmbeddedAttributeService;
import nl.kamerwoo.platform.embedded.dictionary.EmbeddedDictionary;
import nl.kamerwoo.platform.embedded.dictionary.EmbeddedNamespaces;
import nl.kamerwoo.platform.embedded.lock.EmbeddedJobLockService;
import nl.kamerwoo.platform.embedded.policy.EmbeddedBehaviourFilter;
import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;
import nl.kamerwoo.platform.embedded.transaction.EmbeddedTransactionHelper;
import nl.kamerwoo.platform.embedded.transaction.EmbeddedTransactionService;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;

import java.nio.file.Path;

import javax.sql.DataSource;

/** Database, transactions, dictionary and policies, under the names of the real beans. */
@Configuration
class CoreConfiguration {

    private static final int MAX_CONNECTIONS = 100;

    @Bean(destroyMethod = "dispose")
    JdbcConnectionPool dataSource(@Value("${embedded.database}") String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(MAX_CONNECTIONS);
        new ResourceDatabasePopulator(new ClassPathResource("embedded/schema.sql")).execute(pool);
        return pool;
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    DataSourceTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionService transactionService(PlatformTransactionManager transactionManager) {
        return new EmbeddedTransactionService(transactionManager);
    }

    @Bean
    RetryingTransactionHelper retryingTransactionHelper(PlatformTransactionManager manager) {
        return new EmbeddedTransactionHelper(manager);
    }

    @Bean
    NamespaceService namespaceService() {
        return new EmbeddedNamespaces();
    }

    @Bean
    EmbeddedDictionary dictionaryService(NamespaceService namespaceService) {
        return new EmbeddedDictionary(namespaceService);
    }

    @Bean
    BehaviourFilter policyBehaviourFilter(DictionaryService dictionaryService) {
        return new EmbeddedBehaviourFilter(dictionaryService);
    }

    @Bean
    EmbeddedPolicyComponent policyComponent(
            DictionaryService dictionaryService, BehaviourFilter policyBehaviourFilter) {
        return new EmbeddedPolicyComponent(dictionaryService, policyBehaviourFilter);
    }

    @Bean
    AttributeService attributeService(JdbcTemplate jdbcTemplate) {
        return new EmbeddedAttributeService(jdbcTemplate);
    }

    @Bean
    JobLockService jobLockService(
            JdbcTemplate jdbcTemplate, RetryingTransactionHelper retryingTransactionHelper) {
        return new EmbeddedJobLockService(jdbcTemplate, retryingTransactionHelper);
    }

    @Bean("embedded.contentFolder")
    Path contentFolder(@Value("${embedded.content}") String folder) {
        return Path.of(folder);
    }
}
