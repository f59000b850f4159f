package nl.kamerwoo.platform.embedded.module;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Says when it is executed, and as whom. */
public class CountingComponent extends AbstractModuleComponent {
    public static final List<String> EXECUTED = new CopyOnWriteArrayList<>();

    @Override
    protected void executeInternal() {
        EXECUTED.add(getName() + " as " + AuthenticationUtil.getRunAsUser());
    }
}
