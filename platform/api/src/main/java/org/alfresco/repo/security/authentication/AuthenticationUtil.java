package org.alfresco.repo.security.authentication;

import net.sf.acegisecurity.Authentication;

import nl.kamerwoo.platform.api.AuthenticatedUser;
import nl.kamerwoo.platform.api.SecurityContext;

/**
 * Who is logged in on this thread (the fully authenticated user, who is written down as creator and
 * modifier) and as whom it runs (whose rights count).
 */
public class AuthenticationUtil {

    public interface RunAsWork<Result> {

        Result doWork() throws Exception;
    }

    public static final String SYSTEM_USER_NAME = "System";

    private static final ThreadLocal<SecurityContext> CONTEXT = new ThreadLocal<>();
    private static final String ADMIN = "admin";
    private static final String GUEST = "guest";

    public static Authentication setFullyAuthenticatedUser(String userName) {
        Authentication user = user(userName);
        CONTEXT.set(new SecurityContext(user, user));
        return user;
    }

    public static Authentication setAdminUserAsFullyAuthenticatedUser() {
        return setFullyAuthenticatedUser(getAdminUserName());
    }

    public static Authentication setRunAsUser(String userName) {
        Authentication user = user(userName);
        SecurityContext context = CONTEXT.get();
        CONTEXT.set(new SecurityContext(context == null ? user : context.real(), user));
        return user;
    }

    public static Authentication setRunAsUserSystem() {
        return setRunAsUser(SYSTEM_USER_NAME);
    }

    private static Authentication user(String userName) {
        if (userName == null) {
            throw new AuthenticationException("Null user name");
        }
        return new AuthenticatedUser(userName);
    }

    public static String getFullyAuthenticatedUser() {
        SecurityContext context = CONTEXT.get();
        return context == null ? null : context.real().getName();
    }

    public static String getRunAsUser() {
        SecurityContext context = CONTEXT.get();
        return context == null ? null : context.effective().getName();
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return ADMIN;
    }

    public static String getGuestUserName() {
        return GUEST;
    }

    public static void clearCurrentSecurityContext() {
        CONTEXT.remove();
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, SYSTEM_USER_NAME);
    }

    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        SecurityContext before = CONTEXT.get();
        try {
            setRunAsUser(uid);
            return runAsWork.doWork();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException("Error during run as.", e);
        } finally {
            if (before == null) {
                CONTEXT.remove();
            } else {
                CONTEXT.set(before);
            }
        }
    }
}
