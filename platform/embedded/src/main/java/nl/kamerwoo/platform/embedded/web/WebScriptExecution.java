package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthorityService;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.RequiredTransactionParameters;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.IOException;

/** Executes a web script as the user and in the transaction that its descriptor asks for. */
final class WebScriptExecution {
    private final RetryingTransactionHelper transactions;
    private final AuthorityService authorities;
    private final BasicAuthentication authentication;
    private final WebScriptContainer container;

    WebScriptExecution(
            RetryingTransactionHelper transactions,
            AuthorityService authorities,
            BasicAuthentication authentication,
            WebScriptContainer container) {
        this.transactions = transactions;
        this.authorities = authorities;
        this.authentication = authentication;
        this.container = container;
    }

    void execute(Match match, HttpServletRequest req, HttpServletResponse res) throws IOException {
        Description description = match.getWebScript().getDescription();
        RequiredAuthentication required = description.getRequiredAuthentication();
        if (required == RequiredAuthentication.none) {
            executeInTransaction(match, req, res);
            return;
        }
        try {
            boolean authenticated =
                    transactions.doInTransaction(() -> authentication.authenticate(req, res));
            if (!authenticated || !allows(required)) {
                throw new WebScriptException(
                        Status.STATUS_UNAUTHORIZED,
                        "Web script " + description.getId() + " is for " + required + " alone");
            }
            executeInTransaction(match, req, res);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private boolean allows(RequiredAuthentication required) {
        return required.compareTo(RequiredAuthentication.user) <= 0
                || authorities.hasAdminAuthority();
    }

    private void executeInTransaction(Match match, HttpServletRequest req, HttpServletResponse res)
            throws IOException {
        WebScript script = match.getWebScript();
        RequiredTransactionParameters wanted =
                script.getDescription().getRequiredTransactionParameters();
        boolean readOnly = wanted.getCapability() == TransactionCapability.readonly;
        RequestRuntime runtime = new RequestRuntime(container);
        if (wanted.getRequired() == RequiredTransaction.none) {
            script.execute(request(match, req, runtime), new ServletResponse(res));
        } else if (readOnly || wanted.getBufferSize() <= 0) {
            transactions.doInTransaction(
                    () -> {
                        script.execute(request(match, req, runtime), new ServletResponse(res));
                        return null;
                    },
                    readOnly,
                    wanted.getRequired() == RequiredTransaction.requiresnew);
        } else {
            executeBuffered(match, req, res, runtime);
        }
    }

    private void executeBuffered(
            Match match, HttpServletRequest req, HttpServletResponse res, RequestRuntime runtime)
            throws IOException {
        WebScript script = match.getWebScript();
        try (BufferedRequest request = new BufferedRequest(req, match, runtime);
                BufferedResponse response = new BufferedResponse(res)) {
            runtime.setRequest(request);
            transactions.doInTransaction(
                    () -> {
                        response.reset();
                        script.execute(request, response);
                        return null;
                    },
                    false,
                    script.getDescription().getRequiredTransaction()
                            == RequiredTransaction.requiresnew);
            response.send();
        }
    }

    private static ServletRequest request(
            Match match, HttpServletRequest req, RequestRuntime runtime) {
        ServletRequest request = new ServletRequest(req, match, runtime);
        runtime.setRequest(request);
        return request;
    }
}
