package org.alfresco.repo.admin;

/** Where the repository and Share are reached, as an administrator says. */
public interface SysAdminParams {

    String getShareProtocol();

    String getShareHost();

    int getSharePort();

    String getShareContext();
}
