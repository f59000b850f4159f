package nl.kamerwoo.alfresco.instelling;

import nl.kamerwoo.instelling.Bijwerking;
import nl.kamerwoo.instelling.Nieuwigheden;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Puts the documents of settings in their folder, and brings them up to date when the module is: at
 * every start, because the version alone does not tell whether a default is another one. {@link
 * Bijwerking} says what is done with each.
 */
public final class Inrichting extends AbstractModuleComponent {

    private static final Logger LOG = LoggerFactory.getLogger(Inrichting.class);

    /** {INSTELLING, name of the setting} → SHA-256 of the default last put there: for ever. */
    private static final String INSTELLING = "kamerwoo.instelling";

    private static final int MEESTE_GENOEMD = 20;

    private final Standaarden standaarden;
    private final Instellingenmap map;
    private final AttributeService attributeService;
    private final String versie;
    private final boolean terugzetten;

    /**
     * @param module the module's own properties, for its version
     * @param terugzetten whether documents that were thrown away are put back
     */
    public Inrichting(
            Standaarden standaarden,
            Instellingenmap map,
            AttributeService attributeService,
            Properties module,
            boolean terugzetten) {
        this.standaarden = standaarden;
        this.map = map;
        this.attributeService = attributeService;
        this.versie = module.getProperty("module.version");
        this.terugzetten = terugzetten;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    standaarden.meegeleverd().forEach(this::richtIn);
                    return null;
                });
    }

    private void richtIn(Meegeleverd standaard) {
        Optional<NodeRef> document = map.document(standaard);
        byte[] inhoud =
                document.map(node -> map.inhoud(node, Integer.MAX_VALUE)).orElse(new byte[0]);
        Optional<String> laatst =
                Optional.ofNullable(
                        (String) attributeService.getAttribute(INSTELLING, standaard.naam()));
        String controlegetal = controlegetal(standaard.inhoud());
        Bijwerking bijwerking =
                Bijwerking.van(
                        document.map(node -> controlegetal(inhoud)),
                        laatst,
                        controlegetal,
                        terugzetten);
        switch (bijwerking) {
            case LATEN -> LOG.debug("Setting {}: nothing to do", standaard.naam());
            case NEERZETTEN -> {
                zet(standaard);
                LOG.info("Setting {}: put there", standaard.naam());
            }
            case VERVANGEN -> {
                zet(standaard);
                LOG.info(
                        "Setting {}: nobody changed it, so it follows version {}. New in it: {}",
                        standaard.naam(),
                        versie,
                        nieuw(standaard, inhoud));
            }
            case ERNAAST -> legErnaast(standaard, nieuw(standaard, inhoud));
        }
        if (!laatst.equals(Optional.of(controlegetal))) {
            attributeService.setAttribute(controlegetal, INSTELLING, standaard.naam());
        }
    }

    private void zet(Meegeleverd standaard) {
        map.schrijf(
                standaard,
                standaard.bestandsnaam(),
                Instellingenmap.tekst(standaard.naam() + ".titel"),
                Instellingenmap.tekst(standaard.naam() + ".uitleg"));
    }

    private void legErnaast(Meegeleverd standaard, String nieuw) {
        String naam = standaard.bestandsnaamNieuw(versie);
        map.schrijf(
                standaard,
                naam,
                Instellingenmap.tekst(
                        "nieuw.titel", Instellingenmap.tekst(standaard.naam() + ".titel"), versie),
                Instellingenmap.tekst("nieuw.uitleg", versie, nieuw));
        LOG.warn(
                "Setting {}: it was changed here, so it is left alone. The default of version {}"
                        + " lies beside it as {}. New in that: {}",
                standaard.naam(),
                versie,
                naam,
                nieuw);
    }

    private static String nieuw(Meegeleverd standaard, byte[] document) {
        if (standaard.isSjabloon()) {
            return Instellingenmap.tekst("nieuw.sjabloon");
        }
        List<String> regels = Nieuwigheden.van(standaard.inhoud(), document);
        if (regels.isEmpty()) {
            return Instellingenmap.tekst("nieuw.niets");
        }
        String genoemd = String.join("; ", regels.stream().limit(MEESTE_GENOEMD).toList());
        return regels.size() <= MEESTE_GENOEMD
                ? genoemd
                : genoemd
                        + " "
                        + Instellingenmap.tekst(
                                "meer", Integer.toString(regels.size() - MEESTE_GENOEMD));
    }

    private static String controlegetal(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
