package nl.kamerwoo.platform.embedded;

import org.alfresco.repo.admin.SysAdminParams;

/** Where Share is, as the properties say. */
public final class EmbeddedSysAdminParams implements SysAdminParams {

    private final String protocol;
    private final String host;
    private final int port;
    private final String context;

    public EmbeddedSysAdminParams(String protocol, String host, int port, String context) {
        this.protocol = protocol;
        this.host = host;
        this.port = port;
        this.context = context;
    }

    @Override
    public String getShareProtocol() {
        return protocol;
    }

    @Override
    public String getShareHost() {
        return host;
    }

    @Override
    public int getSharePort() {
        return port;
    }

    @Override
    public String getShareContext() {
        return context;
    }
}
