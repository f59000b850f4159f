package nl.kamerwoo.platform.embedded.security;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The beans with a capital: a service in a transaction, checked for what its user may. A call that
 * fails inside a transaction dooms it.
 */
public class PublicServices {

    private static final String ADMIN = "admin";
    private static final String FILTER = "filter";

    /** By service and method. */
    private final Map<String, List<String>> demands = new HashMap<>();

    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final PlatformTransactionManager transactionManager;
    private final RetryingTransactionHelper transactions;

    public PublicServices(
            Properties rules,
            PermissionService permissions,
            AuthorityService authorities,
            PlatformTransactionManager transactionManager,
            RetryingTransactionHelper transactions) {
        rules.forEach(
                (method, rule) ->
                        demands.put(
                                method.toString(), List.of(rule.toString().split("\\s*,\\s*"))));
        this.permissions = permissions;
        this.authorities = authorities;
        this.transactionManager = transactionManager;
        this.transactions = transactions;
    }

    /** Others can add advice of their own, which comes after all of this. */
    public <S> S of(Class<S> service, S target) {
        ProxyFactory factory = new ProxyFactory();
        factory.setInterfaces(service);
        factory.setTarget(target);
        factory.addAdvice(
                (MethodInterceptor)
                        call ->
                                call.getMethod().getDeclaringClass() == Object.class
                                        ? call.proceed()
                                        : invoke(service, (ProxyMethodInvocation) call));
        return service.cast(factory.getProxy(service.getClassLoader()));
    }

    private Object invoke(Class<?> service, ProxyMethodInvocation call) throws Throwable {
        List<String> demanded =
                demands.getOrDefault(
                        service.getSimpleName() + "." + call.getMethod().getName(), List.of());
        try {
            return AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE
                    ? transactions.doInTransaction(() -> wrapped(() -> checked(demanded, call)))
                    : joined(demanded, call);
        } catch (Checked e) {
            throw e.getCause();
        }
    }

    private interface Call {
        Object make() throws Throwable;
    }

    /** A declared exception goes through the transaction helper as it is. */
    private static final class Checked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Checked(Throwable cause) {
            super(cause);
        }
    }

    private static Object wrapped(Call call) throws Throwable {
        try {
            return call.make();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Checked(e);
        }
    }

    private Object joined(List<String> demanded, ProxyMethodInvocation call) throws Throwable {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setReadOnly(
                AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_READ_ONLY);
        TransactionStatus status = transactionManager.getTransaction(definition);
        try {
            Object result = checked(demanded, call);
            transactionManager.commit(status);
            return result;
        } catch (RuntimeException | Error e) {
            transactionManager.rollback(status);
            throw e;
        } catch (Throwable e) {
            transactionManager.commit(status);
            throw e;
        }
    }

    /** The call may be made again, which a call that went on once may not. */
    private Object checked(List<String> demanded, ProxyMethodInvocation call) throws Throwable {
        if (AuthenticationUtil.getRunAsUser() == null && !demanded.isEmpty()) {
            throw denied("An Authentication object was not found in the SecurityContext");
        }
        for (String demand : demanded) {
            check(demand, call.getArguments());
        }
        Object result = call.invocableClone().proceed();
        return demanded.contains(FILTER) ? filtered(result) : result;
    }

    private void check(String demand, Object[] args) {
        if (demand.equals(ADMIN)) {
            if (!authorities.hasAdminAuthority()) {
                throw denied("Access is denied.");
            }
        } else if (!demand.equals(FILTER)) {
            String[] parts = demand.split("\\.");
            Object argument = args[Integer.parseInt(parts[0])];
            if (node(argument) != null && !may(node(argument), parts[1])) {
                throw denied("Access is denied.");
            }
        }
    }

    private static AccessDeniedException denied(String why) {
        return new AccessDeniedException(
                "Access Denied.  You do not have the appropriate permissions to perform this"
                        + " operation.",
                new net.sf.acegisecurity.AccessDeniedException(why));
    }

    private boolean may(NodeRef node, String permission) {
        return permissions.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }

    private Object filtered(Object result) {
        if (result instanceof Collection<?> all) {
            List<Object> readable = new ArrayList<>();
            for (Object each : all) {
                if (node(each) == null || may(node(each), PermissionService.READ_PROPERTIES)) {
                    readable.add(each);
                }
            }
            return readable;
        }
        if (node(result) != null && !may(node(result), PermissionService.READ_PROPERTIES)) {
            throw denied("Access is denied.");
        }
        return result;
    }

    /** The node that an argument or an answer is about. */
    private static NodeRef node(Object object) {
        if (object instanceof NodeRef ref) {
            return ref;
        }
        if (object instanceof ChildAssociationRef assoc) {
            return assoc.getChildRef();
        }
        if (object instanceof AssociationRef assoc) {
            return assoc.getTargetRef();
        }
        return object instanceof FileInfo file ? file.getNodeRef() : null;
    }
}
