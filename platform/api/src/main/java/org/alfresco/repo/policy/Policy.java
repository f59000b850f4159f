package org.alfresco.repo.policy;

import org.alfresco.service.namespace.NamespaceService;

public interface Policy {

    String NAMESPACE = NamespaceService.ALFRESCO_URI;

    /** What an argument of a policy is to an execution that is kept until the commit. */
    enum Arg {
        KEY,
        START_VALUE,
        END_VALUE
    }
}
