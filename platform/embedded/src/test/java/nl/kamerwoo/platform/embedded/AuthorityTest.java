package nl.kamerwoo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.security.authority.AuthorityException;
import org.alfresco.repo.security.authority.UnknownAuthorityException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Groups, and who is in them. */
class AuthorityTest {

    private final AuthorityService authorities =
            Platform.bean("authorityService", AuthorityService.class);
    private final String user = Platform.user();
    private final String outer = group("Buiten");
    private final String inner = group("Binnen");

    private String group(String displayName) {
        return Platform.asAdmin(
                () ->
                        authorities.createAuthority(
                                AuthorityType.GROUP,
                                "g" + System.nanoTime(),
                                displayName,
                                authorities.getDefaultZones()));
    }

    private void nest() {
        Platform.asAdmin(
                () -> {
                    authorities.addAuthority(outer, inner);
                    authorities.addAuthority(List.of(inner), user);
                    return null;
                });
    }

    @Test
    void aGroupHasTwoNames() {
        assertThat(outer).startsWith("GROUP_g");
        assertThat(authorities.getName(AuthorityType.GROUP, authorities.getShortName(outer)))
                .isEqualTo(outer);
        assertThat(authorities.getAuthorityDisplayName(outer)).isEqualTo("Buiten");
        Platform.asAdmin(
                () -> {
                    authorities.setAuthorityDisplayName(outer, "Anders");
                    return null;
                });
        assertThat(authorities.getAuthorityDisplayName(outer)).isEqualTo("Anders");
    }

    @Test
    void whoIsInAGroupInAGroupIsInBoth() {
        nest();
        assertThat(authorities.getContainedAuthorities(null, outer, true)).containsExactly(inner);
        assertThat(authorities.getContainedAuthorities(AuthorityType.USER, outer, false))
                .containsExactly(user);
        assertThat(authorities.getContainingAuthorities(AuthorityType.GROUP, user, false))
                .containsExactlyInAnyOrder(inner, outer);
        assertThat(authorities.getAuthoritiesForUser(user))
                .contains(inner, outer, "GROUP_EVERYONE");
    }

    @Test
    void whoIsTakenOutIsInNeither() {
        nest();
        Platform.asAdmin(
                () -> {
                    authorities.removeAuthority(inner, user);
                    return null;
                });
        assertThat(authorities.getContainingAuthorities(null, user, false)).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsNoneAndTakesNobody() {
        assertThat(authorities.authorityExists("GROUP_nergens")).isFalse();
        assertThat(authorities.getAuthorityNodeRef("GROUP_nergens")).isNull();
        assertThat(authorities.getAuthorityNodeRef(outer)).isNotNull();
        assertThatThrownBy(
                        () ->
                                Platform.asAdmin(
                                        () -> {
                                            authorities.addAuthority("GROUP_nergens", user);
                                            return null;
                                        }))
                .isInstanceOf(UnknownAuthorityException.class);
    }

    @Test
    void nobodyMakesAnEveryone() {
        assertThatThrownBy(
                        () ->
                                Platform.asAdmin(
                                        () ->
                                                authorities.createAuthority(
                                                        AuthorityType.EVERYONE, "allen")))
                .isInstanceOf(AuthorityException.class);
    }
}
