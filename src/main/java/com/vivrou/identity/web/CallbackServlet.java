package com.vivrou.identity.web;

import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.FindingDoorway;
import com.vivrou.identity.domain.Person;
import com.vivrou.identity.domain.SignInRefused;
import com.vivrou.identity.domain.SignInRefused.Reason;
import com.vivrou.identity.domain.SigningIn;
import com.vivrou.identity.keycloak.KeycloakSignIn;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Logger;

/** {@code /oidc/callback}: the browser comes back from the identity server. The answer counts once, and here only. */
@WebServlet("/oidc/callback")
public class CallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient FindingDoorway findingDoorway;

    @Inject
    private transient SignInLimiter limiter;

    @Inject
    private transient KeycloakSignIn keycloak;

    @Inject
    private transient SigningIn signingIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Doorway> doorway = findingDoorway.find(requestHosts.of(request));
        if (doorway.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpSession session = request.getSession(false);
        Optional<PendingSignIn> pending =
                session == null ? Optional.empty() : PendingSignIns.of(session).take(request.getParameter("state"));
        if (session != null
                && pending.filter(begun -> !begun.isAt(doorway.get())).isPresent()) {
            session.invalidate();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String returnPath = pending.map(PendingSignIn::returnPath).orElse("/");
        try {
            if (!limiter.admits(doorway.get(), request)) {
                throw new SignInRefused(Reason.TOO_MANY, "Too many answers.");
            }
            enter(doorway.get(), pending, request, response);
        } catch (SignInRefused e) {
            LOG.info(() -> "Sign-in refused: " + e.getMessage());
            if (session != null) {
                Refusing.keepToken(session, e.idToken());
            }
            Refusing.show(request, response, e.reason(), returnPath);
        }
    }

    private void enter(
            Doorway doorway, Optional<PendingSignIn> pending, HttpServletRequest request, HttpServletResponse response)
            throws SignInRefused, IOException {
        PendingSignIn begun = pending.orElseThrow(
                () -> new SignInRefused(Reason.EXPIRED, "The answer belongs to no sign-in begun in this session."));
        String code = request.getParameter("code");
        if (code == null) {
            throw new SignInRefused(Reason.REFUSED, "Keycloak gives no code.");
        }
        Person person = keycloak.exchange(doorway, code, request.getParameter("iss"), begun.nonce(), begun.verifier());
        signingIn.signIn(doorway, person);
        HttpSession session = freshSession(person, request);
        SignedIn.of(doorway, person).rememberIn(session);
        SessionArrivals.expect(session, begun);
        SessionCookie.restrict(response);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(doorway.url() + begun.returnPath());
    }

    /** Another number, so that nobody who knew the old one shares the session; another person gets another session. */
    private static HttpSession freshSession(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        boolean other = SignedIn.find(session)
                .filter(known -> !known.subject().equals(person.subject()))
                .isPresent();
        if (other) {
            session.invalidate();
            return request.getSession(true);
        }
        request.changeSessionId();
        return session;
    }
}
