package com.vivrou.identity.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.Person;
import com.vivrou.identity.domain.SignInRefused;
import com.vivrou.identity.domain.SignInRefused.Reason;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Believes a token only when the realm signed it for this very doorway, for this very sign-in, and says that the person
 * is a member of this very territory.
 */
final class CheckingTokens {
    private static final int CLOCK_SKEW_SECONDS = 30;

    private final Issuer issuer;
    private final JWKSource<SecurityContext> keys;

    CheckingTokens(String issuer, JWKSource<SecurityContext> keys) {
        this.issuer = new Issuer(issuer);
        this.keys = keys;
    }

    Person checkIdToken(String token, Doorway doorway, String nonce) throws SignInRefused {
        IDTokenValidator validator = new IDTokenValidator(issuer, new ClientID(doorway.clientId()), selector(), null);
        validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        try {
            JWT parsed = JWTParser.parse(token);
            IDTokenClaimsSet claims = validator.validate(parsed, new Nonce(nonce));
            return person(token, doorway, claims);
        } catch (KeySourceException e) {
            throw new SignInRefused(Reason.UNREACHABLE, "The realm's keys cannot be read.");
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new SignInRefused(Reason.REFUSED, "The identity token does not pass: " + e.getMessage());
        }
    }

    /** @return the session that ended */
    String checkLogoutToken(String token, Doorway doorway) throws SignInRefused {
        LogoutTokenValidator validator =
                new LogoutTokenValidator(issuer, new ClientID(doorway.clientId()), selector(), null);
        validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        try {
            LogoutTokenClaimsSet claims = validator.validate(JWTParser.parse(token));
            if (claims.getSessionID() == null) {
                throw new SignInRefused(Reason.REFUSED, "The logout token names no session.");
            }
            return claims.getSessionID().getValue();
        } catch (KeySourceException e) {
            throw new SignInRefused(Reason.UNREACHABLE, "The realm's keys cannot be read.");
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new SignInRefused(Reason.REFUSED, "The logout token does not pass: " + e.getMessage());
        }
    }

    private JWSVerificationKeySelector<SecurityContext> selector() {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
    }

    private static Person person(String token, Doorway doorway, IDTokenClaimsSet claims) throws SignInRefused {
        String presenter = claims.getStringClaim("azp");
        if (presenter != null && !presenter.equals(doorway.clientId())) {
            throw new SignInRefused(Reason.REFUSED, "The identity token was issued to another client.");
        }
        if (claims.getClaim("act") != null) {
            throw new SignInRefused(Reason.REFUSED, "Somebody else acts for the person: not accepted here.");
        }
        if (doorway.organization().filter(alias -> !isMember(claims, alias)).isPresent()) {
            throw new SignInRefused(
                    Reason.NOT_A_MEMBER, "The account is not a member of this territory.", Optional.of(token));
        }
        String email = claims.getStringClaim("email");
        if (email == null || !Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))) {
            throw new SignInRefused(
                    Reason.EMAIL_NOT_VERIFIED, "The account has no verified e-mail.", Optional.of(token));
        }
        String sid = claims.getStringClaim("sid");
        if (sid == null) {
            throw new SignInRefused(Reason.REFUSED, "The identity token names no session.");
        }
        Date authenticatedAt = claims.getAuthenticationTime();
        return new Person(
                claims.getSubject().getValue(),
                email,
                Person.displayName(Optional.ofNullable(claims.getStringClaim("name")), email),
                sid,
                authenticatedAt == null ? Instant.now() : authenticatedAt.toInstant(),
                token);
    }

    /** Keycloak writes a list of aliases, or an object whose keys they are when it adds details. */
    private static boolean isMember(IDTokenClaimsSet claims, String alias) {
        @Nullable Object organizations = claims.getClaim("organization");
        Collection<?> aliases = organizations instanceof Map<?, ?> detailed
                ? detailed.keySet()
                : organizations instanceof Collection<?> plain ? plain : List.of();
        return aliases.contains(alias);
    }
}
