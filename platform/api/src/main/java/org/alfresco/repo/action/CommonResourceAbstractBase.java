package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

public abstract class CommonResourceAbstractBase implements BeanNameAware {
    protected String name;

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }
}
