package com.vivrou.identity.web;

import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.FindingDoorway;
import com.vivrou.identity.keycloak.KeycloakSignIn;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /deconnexion}: ends the session here, then at the identity server, which ends it at every other host. */
@WebServlet("/deconnexion")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient FindingDoorway findingDoorway;

    @Inject
    private transient KeycloakSignIn keycloak;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Doorway> doorway = findingDoorway.find(requestHosts.of(request));
        HttpSession session = request.getSession(false);
        Optional<String> idToken = session == null
                ? Optional.empty()
                : SignedIn.find(session).map(SignedIn::idToken).or(() -> Refusing.findToken(session));
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        String next = doorway.isPresent() && idToken.isPresent() && keycloak.isReachable()
                ? keycloak.endSession(doorway.get(), idToken).toString()
                : "/";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }
}
