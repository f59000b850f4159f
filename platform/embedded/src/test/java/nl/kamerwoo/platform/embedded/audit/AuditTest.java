package nl.kamerwoo.platform.embedded.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import nl.kamerwoo.platform.embedded.Platform;
import nl.kamerwoo.platform.embedded.audit.Answers.Answer;

import org.alfresco.repo.audit.AuditComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the real repository does with what is audited, this one does too. */
class AuditTest {

    private static final String ZAAK = "/proef/zaak/waarde";

    private final AuditComponent component = Platform.bean("auditComponent", AuditComponent.class);
    private final RetryingTransactionHelper transactions =
            Platform.bean("retryingTransactionHelper", RetryingTransactionHelper.class);
    private final String zaak = UUID.randomUUID().toString();

    @BeforeEach
    void admin() {
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
    }

    @AfterEach
    void nobody() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void whatIsAuditedIsFoundUnderTheApplicationsOwnPaths() {
        long before = System.currentTimeMillis();
        transactions.doInTransaction(() -> record(zaak, "reden"));

        assertThat(found(zaak()))
                .singleElement()
                .satisfies(a -> assertThat(a.application()).isEqualTo("Proef"))
                .satisfies(a -> assertThat(a.user()).isEqualTo("admin"))
                .satisfies(a -> assertThat(a.time()).isGreaterThanOrEqualTo(before))
                .satisfies(
                        a ->
                                assertThat(a.values())
                                        .isEqualTo(
                                                Map.of(ZAAK, zaak, "/proef/zaak/reden", "reden")));
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        assertThatThrownBy(
                        () ->
                                transactions.doInTransaction(
                                        () -> {
                                            record(zaak, "reden");
                                            assertThat(found(zaak())).hasSize(1);
                                            throw new IllegalStateException("back");
                                        }))
                .hasMessage("back");

        assertThat(found(zaak())).isEmpty();
    }

    @Test
    void outOfATransactionThatMayNotWriteItIsWrittenInItsOwn() {
        assertThatThrownBy(
                        () ->
                                transactions.doInTransaction(
                                        () -> {
                                            record(zaak, "reden");
                                            throw new IllegalStateException("back");
                                        },
                                        true,
                                        true))
                .hasMessage("back");

        assertThat(found(zaak())).hasSize(1);
    }

    @Test
    void outOfNoTransactionItIsWrittenToo() {
        record(zaak, "reden");

        assertThat(found(zaak())).hasSize(1);
    }

    @Test
    void whatTheSystemDoesIsLeftOutUnlessTheCallerSaysOtherwise() {
        AuthenticationUtil.clearCurrentSecurityContext();
        AuthenticationUtil.runAsSystem(() -> record(zaak, "gefilterd", true));
        AuthenticationUtil.runAsSystem(() -> record(zaak, "niet gefilterd", false));
        admin();

        assertThat(found(zaak()))
                .extracting(a -> a.values().get("/proef/zaak/reden"))
                .containsExactly("niet gefilterd");
    }

    @Test
    void whatNoApplicationNamesIsNotKept() {
        component.recordAuditValuesWithUserFilter(
                "/proef-bron", Map.of("zaak", zaak, "anders", "x"), false);
        component.recordAuditValuesWithUserFilter("/nergens", Map.of("zaak", zaak), false);

        assertThat(found(zaak()))
                .singleElement()
                .satisfies(a -> assertThat(a.values()).containsOnlyKeys(ZAAK));
    }

    @Test
    void itIsAskedForInOrderFromAnEntryOnAndNoMoreThanWanted() {
        List.of("1", "2", "3").forEach(reden -> record(zaak, reden));
        List<Answer> all = found(zaak());
        AuditQueryParameters fromTheSecond = zaak();
        fromTheSecond.setFromId(all.get(1).id());
        AuditQueryParameters untilTheThird = zaak();
        untilTheThird.setToId(all.get(2).id());
        AuditQueryParameters back = zaak();
        back.setForward(false);

        assertThat(found(fromTheSecond)).isEqualTo(all.subList(1, 3));
        assertThat(found(untilTheThird)).isEqualTo(all.subList(0, 2));
        assertThat(Answers.of(service(), back, 2)).containsExactly(all.get(2), all.get(1));
    }

    @Test
    void itIsAskedForByApplicationUserAndTime() {
        record(zaak, "reden");
        long time = found(zaak()).get(0).time();
        AuditQueryParameters another = zaak();
        another.setApplicationName("Anders");
        AuditQueryParameters somebody = zaak();
        somebody.setUser("iemand");
        AuditQueryParameters earlier = zaak();
        earlier.setToTime(time);
        AuditQueryParameters fromThen = zaak();
        fromThen.setUser("admin");
        fromThen.setFromTime(time);
        fromThen.setToTime(time + 1);

        assertThat(found(another)).isEmpty();
        assertThat(found(somebody)).isEmpty();
        assertThat(found(earlier)).isEmpty();
        assertThat(found(fromThen)).hasSize(1);
    }

    @Test
    void howManyAreWantedMustBeSaid() {
        assertThatThrownBy(() -> Answers.of(service(), zaak(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAnAdministratorAndTheSystemMayAsk() {
        record(zaak, "reden");
        String user = Platform.user();

        assertThatThrownBy(() -> Platform.as(user, () -> found(zaak())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Platform.as(user, () -> AuthenticationUtil.runAsSystem(() -> found(zaak()))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit.enabled", "audit.proef.enabled"})
    void whatIsSwitchedOffKeepsNothingAndSaysSo(String property) {
        try (EmbeddedAlfresco alfresco =
                EmbeddedAlfresco.builder().property(property, "false").start()) {
            AuditComponent off = alfresco.context().getBean(AuditComponent.class);

            assertThat(off.areAuditValuesRequired("/proef-bron")).isFalse();
            assertThat(
                            off.recordAuditValuesWithUserFilter(
                                    "/proef-bron", Map.of("zaak", zaak), false))
                    .isEmpty();
        }
        assertThat(component.areAuditValuesRequired("/proef-bron")).isTrue();
    }

    private Map<String, Serializable> record(String of, String reden) {
        return record(of, reden, true);
    }

    private Map<String, Serializable> record(String of, String reden, boolean filtered) {
        return component.recordAuditValuesWithUserFilter(
                "/proef-bron", Map.of("zaak", of, "reden", reden), filtered);
    }

    private AuditQueryParameters zaak() {
        AuditQueryParameters asked = new AuditQueryParameters();
        asked.setApplicationName("Proef");
        asked.addSearchKey(ZAAK, zaak);
        return asked;
    }

    private static AuditService service() {
        return Platform.bean("AuditService", AuditService.class);
    }

    private static List<Answer> found(AuditQueryParameters asked) {
        return Answers.of(service(), asked, 100);
    }
}
