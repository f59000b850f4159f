package nl.kamerwoo.alfresco.workflow;

import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Deploys the processes: each once, and again only when a version of the module brings another one.
 * What runs goes on with the definition that it began with.
 */
public final class Werkstroomuitrol extends AbstractModuleComponent {

    private static final Logger LOG = LoggerFactory.getLogger(Werkstroomuitrol.class);

    /** {WERKSTROOM, key of the process} → SHA-256 of the definition last deployed: for ever. */
    private static final String WERKSTROOM = "kamerwoo.werkstroom";

    private final WorkflowService workflowService;
    private final AttributeService attributeService;
    private final String map;

    /**
     * @param workflowService the raw one
     * @param map where the definitions lie on the class path, each named after its key
     */
    public Werkstroomuitrol(
            WorkflowService workflowService, AttributeService attributeService, String map) {
        this.workflowService = workflowService;
        this.attributeService = attributeService;
        this.map = map;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    for (Werkstroom werkstroom : Werkstroom.values()) {
                        rolUit(werkstroom.sleutel());
                    }
                    return null;
                });
    }

    /** A definition that an administrator took away altogether is put back. */
    private void rolUit(String sleutel) {
        byte[] definitie = definitie(sleutel);
        String controlegetal = controlegetal(definitie);
        boolean isUitgerold =
                controlegetal.equals(attributeService.getAttribute(WERKSTROOM, sleutel))
                        && workflowService.getDefinitionByName(
                                        ActivitiConstants.ENGINE_ID + "$" + sleutel)
                                != null;
        if (isUitgerold) {
            return;
        }
        workflowService.deployDefinition(
                ActivitiConstants.ENGINE_ID,
                new ByteArrayInputStream(definitie),
                "application/xml",
                sleutel + ".bpmn20.xml");
        attributeService.setAttribute(controlegetal, WERKSTROOM, sleutel);
        LOG.info("Process {} is deployed", sleutel);
    }

    private byte[] definitie(String sleutel) {
        String plaats = map + "/" + sleutel + ".bpmn20.xml";
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(plaats)) {
            if (in == null) {
                throw new IllegalStateException("No definition at " + plaats);
            }
            return in.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String controlegetal(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
