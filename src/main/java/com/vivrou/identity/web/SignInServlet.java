package com.vivrou.identity.web;

import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.FindingDoorway;
import com.vivrou.identity.domain.SignInRefused.Reason;
import com.vivrou.identity.keycloak.KeycloakSignIn;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.Tenant;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** {@code /connexion?retour=/path}: sends the browser to the identity server, with everything its answer must match. */
@WebServlet("/connexion")
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient FindingDoorway findingDoorway;

    @Inject
    private transient SignInLimiter limiter;

    @Inject
    private transient CurrentMember currentMember;

    @Inject
    private transient CurrentTenant currentTenant;

    @Inject
    private transient KeycloakSignIn keycloak;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Doorway> doorway = findingDoorway.find(requestHosts.of(request));
        String returnPath = ReturnPath.of(request.getParameter("retour"));
        if (doorway.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (currentMember.find().isPresent()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(doorway.get().url() + returnPath);
        } else if (!limiter.admits(doorway.get(), request)) {
            Refusing.show(request, response, Reason.TOO_MANY, returnPath);
        } else if (!keycloak.isReachable()) {
            Refusing.show(request, response, Reason.UNREACHABLE, returnPath);
        } else {
            leave(doorway.get(), returnPath, request, response);
        }
    }

    private void leave(Doorway doorway, String returnPath, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PendingSignIn begun =
                PendingSignIn.begin(doorway, returnPath, SessionArrivals.isFromOwnPage(request, doorway.url()));
        PendingSignIns.of(request.getSession(true)).add(begun);
        SessionCookie.restrict(response);
        Locale language = VisitorLanguage.of(
                request, currentTenant.find().map(Tenant::locale).orElse(Locale.FRENCH));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(keycloak.authorization(doorway, begun.state(), begun.nonce(), begun.verifier(), language)
                .toString());
    }
}
