package nl.kamerwoo.platform.embedded.security;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Users and their passwords. */
public class EmbeddedAuthenticationService implements MutableAuthenticationService {

    private final JdbcTemplate jdbc;

    public EmbeddedAuthenticationService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Credential(String salt, String hash) {

        static Credential of(String salt, char[] password) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(salt.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
                return new Credential(salt, HexFormat.of().formatHex(digest.digest()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void authenticate(String userName, char[] password) {
        List<Credential> stored =
                jdbc.query(
                        "select salt, hash from credential where user_name = ?",
                        (row, number) -> new Credential(row.getString(1), row.getString(2)),
                        userName);
        if (stored.isEmpty()
                || !Credential.of(stored.get(0).salt(), password).equals(stored.get(0))) {
            AuthenticationUtil.clearCurrentSecurityContext();
            throw new AuthenticationException("Failed to authenticate");
        }
        AuthenticationUtil.setFullyAuthenticatedUser(userName);
    }

    @Override
    public boolean authenticationExists(String userName) {
        return jdbc.queryForObject(
                        "select count(*) from credential where user_name = ?",
                        Integer.class,
                        userName)
                > 0;
    }

    @Override
    public void createAuthentication(String userName, char[] password) {
        if (authenticationExists(userName)) {
            throw new AuthenticationException("User already exists: " + userName);
        }
        write(userName, password);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        if (!authenticationExists(userName)) {
            throw new AuthenticationException("User name does not exist: " + userName);
        }
        write(userName, newPassword);
    }

    private void write(String userName, char[] password) {
        Credential credential = Credential.of(UUID.randomUUID().toString(), password);
        jdbc.update(
                "merge into credential (user_name, salt, hash) key (user_name) values (?, ?, ?)",
                userName,
                credential.salt(),
                credential.hash());
    }

    @Override
    public void deleteAuthentication(String userName) {
        jdbc.update("delete from credential where user_name = ?", userName);
    }

    @Override
    public String getCurrentUserName() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }
}
