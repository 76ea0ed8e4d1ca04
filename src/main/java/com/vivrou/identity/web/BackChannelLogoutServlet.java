package com.vivrou.identity.web;

import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.FindingDoorway;
import com.vivrou.identity.domain.SignInRefused;
import com.vivrou.identity.domain.SignInRefused.Reason;
import com.vivrou.identity.domain.SigningIn;
import com.vivrou.identity.keycloak.KeycloakSignIn;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * {@code POST /oidc/backchannel-logout}: the identity server tells, with a signed token, that a session has ended there.
 * It is written down for every node; the local session ends at its next request.
 */
@WebServlet("/oidc/backchannel-logout")
public class BackChannelLogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BackChannelLogoutServlet.class.getName());

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient FindingDoorway findingDoorway;

    @Inject
    private transient KeycloakSignIn keycloak;

    @Inject
    private transient SigningIn signingIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Doorway> doorway = findingDoorway.find(requestHosts.of(request));
        String token = request.getParameter("logout_token");
        response.setHeader("Cache-Control", "no-store");
        if (doorway.isEmpty() || token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            signingIn.endSession(doorway.get(), keycloak.readLogout(doorway.get(), token));
        } catch (SignInRefused e) {
            LOG.warning(() -> "A logout notice is refused: " + e.getMessage());
            response.setStatus(
                    e.reason() == Reason.UNREACHABLE
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
