package com.vivrou.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.Person;
import com.vivrou.identity.domain.SignInRefused;
import com.vivrou.identity.domain.SignInRefused.Reason;
import com.vivrou.tenancy.TenantId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingTokensTest {
    private static final String ISSUER = "https://id.vivrou.example/realms/territoires";
    private static final Doorway A = Doorway.territory("vallee-a", "https://vallee-a.vivrou.example", new TenantId(1));
    private static final Doorway CONSOLE = Doorway.console("https://admin.vivrou.example");
    private static final RSAKey REALM_KEY = key("realm");
    private static final RSAKey OTHER_KEY = key("realm");
    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final CheckingTokens tokens =
            new CheckingTokens(ISSUER, new ImmutableJWKSet<>(new JWKSet(REALM_KEY.toPublicJWK())));

    @Test
    void aGoodTokenTellsWhoItIs() throws Exception {
        String token = signed(good().build());

        Person person = tokens.checkIdToken(token, A, "nonce");

        assertThat(person.subject()).isEqualTo("subject-1");
        assertThat(person.email()).isEqualTo("ana@vallee-a.example");
        assertThat(person.displayName()).isEqualTo("Ana Silva");
        assertThat(person.sid()).isEqualTo("sid-1");
    }

    @Test
    void theDetailedFormOfTheOrganizationClaimIsUnderstood() throws Exception {
        String token = signed(good().claim("organization", Map.of("vallee-a", Map.of("id", "1")))
                .build());

        assertThat(tokens.checkIdToken(token, A, "nonce").subject()).isEqualTo("subject-1");
    }

    @Test
    void theConsoleAsksForNoOrganization() throws Exception {
        String token = signed(good().audience("web-console")
                .claim("azp", "web-console")
                .claim("organization", null)
                .build());

        assertThat(tokens.checkIdToken(token, CONSOLE, "nonce").subject()).isEqualTo("subject-1");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgedOrMisplacedTokenIsRefused(UnaryOperator<JWTClaimsSet.Builder> change) {
        String token = signed(change.apply(good()).build());

        assertThat(refusal(token).reason()).isEqualTo(Reason.REFUSED);
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> forgeries() {
        Instant now = Instant.now();
        return Stream.of(
                change("another issuer", claims -> claims.issuer("https://id.evil.example/realms/territoires")),
                change("another realm", claims -> claims.issuer("https://id.vivrou.example/realms/master")),
                change("another territory's client", claims -> claims.audience("web-vallee-b")),
                change("no audience", claims -> claims.audience((String) null)),
                change("two audiences, presented by the other", claims -> claims.audience(
                                List.of("web-vallee-a", "web-vallee-b"))
                        .claim("azp", "web-vallee-b")),
                change("presented by another client", claims -> claims.claim("azp", "web-vallee-b")),
                change("another nonce", claims -> claims.claim("nonce", "other")),
                change("no nonce", claims -> claims.claim("nonce", null)),
                change("expired", claims -> claims.expirationTime(Date.from(now.minusSeconds(120)))),
                change("no expiry", claims -> claims.expirationTime(null)),
                change("issued tomorrow", claims -> claims.issueTime(Date.from(now.plusSeconds(86_400)))),
                change("no subject", claims -> claims.subject(null)),
                change("no session", claims -> claims.claim("sid", null)),
                change("somebody acts for the person", claims -> claims.claim("act", Map.of("sub", "admin"))));
    }

    @ParameterizedTest
    @MethodSource("memberships")
    void whoIsNotAMemberHereStaysOut(UnaryOperator<JWTClaimsSet.Builder> change) {
        String token = signed(change.apply(good()).build());

        SignInRefused refused = refusal(token);

        assertThat(refused.reason()).isEqualTo(Reason.NOT_A_MEMBER);
        assertThat(refused.idToken()).as("lets the person sign out").contains(token);
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> memberships() {
        return Stream.of(
                change("no organization", claims -> claims.claim("organization", null)),
                change("another territory", claims -> claims.claim("organization", List.of("vallee-b"))),
                change("none", claims -> claims.claim("organization", List.of())),
                change("a longer name", claims -> claims.claim("organization", List.of("vallee-a-bis"))),
                change("a text", claims -> claims.claim("organization", "vallee-a")),
                change(
                        "another territory, in detail",
                        claims -> claims.claim("organization", Map.of("vallee-b", Map.of("name", "vallee-a")))));
    }

    @Test
    void anUnverifiedAddressIsNotBelieved() {
        assertThat(refusal(signed(good().claim("email_verified", false).build()))
                        .reason())
                .isEqualTo(Reason.EMAIL_NOT_VERIFIED);
        assertThat(refusal(signed(good().claim("email", null).build())).reason())
                .isEqualTo(Reason.EMAIL_NOT_VERIFIED);
    }

    @Test
    void theSignatureMustBeTheRealms() throws Exception {
        JWTClaimsSet claims = good().build();
        SignedJWT symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        symmetric.sign(new MACSigner(REALM_KEY.toRSAPublicKey().getEncoded()));

        assertThat(refusal(signed(claims, OTHER_KEY, null)).reason()).isEqualTo(Reason.REFUSED);
        assertThat(refusal(symmetric.serialize()).reason()).isEqualTo(Reason.REFUSED);
        assertThat(refusal(new PlainJWT(claims).serialize()).reason()).isEqualTo(Reason.REFUSED);
        assertThat(refusal("not a token").reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void aLogoutTokenNamesTheSessionThatEnded() throws Exception {
        assertThat(tokens.checkLogoutToken(signed(logout().build(), REALM_KEY, "logout+jwt"), A))
                .isEqualTo("sid-1");
        assertThat(tokens.checkLogoutToken(signed(logout().build()), A)).isEqualTo("sid-1");
    }

    @Test
    void aLogoutTokenForAnotherClientOrOfAnotherKindIsRefused() {
        assertThat(logoutRefusal(signed(logout().audience("web-vallee-b").build())))
                .isEqualTo(Reason.REFUSED);
        assertThat(logoutRefusal(signed(good().build()))).isEqualTo(Reason.REFUSED);
        assertThat(logoutRefusal(signed(logout().claim("nonce", "nonce").build())))
                .isEqualTo(Reason.REFUSED);
        assertThat(logoutRefusal(signed(logout().claim("sid", null).build()))).isEqualTo(Reason.REFUSED);
        assertThat(logoutRefusal(signed(logout().build(), OTHER_KEY, null))).isEqualTo(Reason.REFUSED);
    }

    private SignInRefused refusal(String token) {
        return catchThrowableOfType(SignInRefused.class, () -> tokens.checkIdToken(token, A, "nonce"));
    }

    private Reason logoutRefusal(String token) {
        return catchThrowableOfType(SignInRefused.class, () -> tokens.checkLogoutToken(token, A))
                .reason();
    }

    private static JWTClaimsSet.Builder good() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("subject-1")
                .audience("web-vallee-a")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("azp", "web-vallee-a")
                .claim("nonce", "nonce")
                .claim("sid", "sid-1")
                .claim("auth_time", now.getEpochSecond())
                .claim("email", "Ana@vallee-a.example")
                .claim("email_verified", true)
                .claim("name", "Ana Silva")
                .claim("organization", List.of("vallee-a"));
    }

    private static JWTClaimsSet.Builder logout() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("subject-1")
                .audience("web-vallee-a")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID("jti-1")
                .claim("sid", "sid-1")
                .claim("events", Map.of(LOGOUT_EVENT, Map.of()));
    }

    private static Named<UnaryOperator<JWTClaimsSet.Builder>> change(
            String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Named.of(name, change);
    }

    private static String signed(JWTClaimsSet claims) {
        return signed(claims, REALM_KEY, null);
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, @Nullable String type) {
        try {
            JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
            if (type != null) {
                header.type(new JOSEObjectType(type));
            }
            SignedJWT token = new SignedJWT(header.build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
