package org.alfresco.repo.version;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.PolicyScope;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

public interface VersionServicePolicies {

    interface BeforeCreateVersionPolicy extends ClassPolicy {

        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateVersion");

        void beforeCreateVersion(NodeRef versionableNode);
    }

    interface AfterCreateVersionPolicy extends ClassPolicy {

        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterCreateVersion");

        void afterCreateVersion(NodeRef versionableNode, Version version);
    }

    interface OnCreateVersionPolicy extends ClassPolicy {

        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateVersion");

        void onCreateVersion(
                QName classRef,
                NodeRef versionableNode,
                Map<String, Serializable> versionProperties,
                PolicyScope nodeDetails);
    }

    interface OnRevertVersionPolicy extends ClassPolicy {

        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "getRevertVersionCallback");

        VersionRevertCallback getRevertVersionCallback(
                QName classRef, VersionRevertDetails copyDetails);
    }

    interface AfterVersionRevertPolicy extends ClassPolicy {

        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterVersionRevert");

        void afterVersionRevert(NodeRef nodeRef, Version version);
    }
}
