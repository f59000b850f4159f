package org.alfresco.repo.workflow.activiti;

import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.service.ServiceRegistry;

import java.util.Map;

/** A service task. Its bean, of parent {@code baseJavaDelegate}, can be named in expressions. */
public abstract class BaseJavaDelegate implements JavaDelegate {

    private ServiceRegistry serviceRegistry;

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
