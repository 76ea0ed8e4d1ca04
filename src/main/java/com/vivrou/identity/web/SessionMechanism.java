package com.vivrou.identity.web;

import com.vivrou.identity.Member;
import com.vivrou.identity.Role;
import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.FindingDoorway;
import com.vivrou.identity.domain.SigningIn;
import com.vivrou.tenancy.RequestHosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Recognises the member behind a session, anew at each request: the session must have begun at this very host, must not
 * have been ended elsewhere, and the roles are those of this moment. It runs before every filter; what it finds out is
 * left on the request for {@link AccessFilter}.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    /** The {@link Member} of this request. */
    static final String MEMBER = "vivrou.member";

    /** Set when the session belongs to another host. */
    static final String FOREIGN = "vivrou.foreignSession";

    /** Files that are the same for everybody. */
    private static final List<String> NOBODY_NEEDED =
            List.of("/statique/", "/marque/", "/jakarta.faces.resource/", "/health/");

    @Inject
    private RequestHosts requestHosts;

    @Inject
    private FindingDoorway findingDoorway;

    @Inject
    private SigningIn signingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session == null || NOBODY_NEEDED.stream().anyMatch(request.getRequestURI()::startsWith)) {
            return context.doNothing();
        }
        Optional<SignedIn> signedIn = SignedIn.find(session);
        if (signedIn.isEmpty()) {
            return context.doNothing();
        }
        Optional<Member> member = recognise(signedIn.get(), request);
        if (member.isEmpty()) {
            session.invalidate();
            return context.doNothing();
        }
        request.setAttribute(MEMBER, member.get());
        return context.notifyContainerAboutLogin(
                member.get().id().value().toString(),
                member.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    private Optional<Member> recognise(SignedIn signedIn, HttpServletRequest request) {
        Optional<Doorway> doorway = findingDoorway.find(requestHosts.of(request));
        if (doorway.filter(signedIn::isAt).isEmpty()) {
            request.setAttribute(FOREIGN, true);
            return Optional.empty();
        }
        return signedIn.isOver(Instant.now())
                ? Optional.empty()
                : signingIn.recognise(doorway.get(), signedIn.subject(), signedIn.sid());
    }
}
