package org.alfresco.repo.workflow.activiti;

import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.ServiceRegistry;

import java.util.Map;

/** Its bean, of parent {@code baseExecutionListener}, can be named in expressions. */
public abstract class BaseExecutionListener implements ExecutionListener {
    private static final long serialVersionUID = 1L;
    private transient ServiceRegistry serviceRegistry;

    protected ServiceRegistry getServiceRegistry() {
        return serviceRegistry;
    }

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** Under which name it stands in an expression. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
