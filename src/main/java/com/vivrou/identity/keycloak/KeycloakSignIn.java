package com.vivrou.identity.keycloak;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.Person;
import com.vivrou.identity.domain.SignInRefused;
import com.vivrou.identity.domain.SignInRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code flow with PKCE at Keycloak: where to send the browser, and what its answer is worth. */
@ApplicationScoped
public class KeycloakSignIn {
    /**
     * Asked for one organization, Keycloak tells at once whether an address has an account there, and asks a member of
     * another one for the password again. Asked for all of them it does neither; the token is checked for ours.
     */
    private static final String ALL_ORGANIZATIONS = "organization:*";

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 8_000;
    private static final long REACHABLE_NANOS = 3_000_000_000L;

    @Inject
    private KeycloakAddresses addresses;

    @Inject
    private ClientSecrets secrets;

    @Inject
    private SigningKeys keys;

    private volatile long reachableUntil = System.nanoTime();

    /** @param verifier kept here; only its digest travels with the browser */
    public URI authorization(Doorway doorway, String state, String nonce, String verifier, Locale language) {
        Scope scope = new Scope("openid", "profile", "email");
        if (doorway.organization().isPresent()) {
            scope.add(ALL_ORGANIZATIONS);
        }
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope, new ClientID(doorway.clientId()), URI.create(doorway.callbackUrl()))
                .endpointURI(addresses.authorization())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .customParameter("ui_locales", language.getLanguage())
                .build()
                .toURI();
    }

    /** @param issuer what the answer says of its origin, or null: a mix-up with another server is refused */
    public Person exchange(Doorway doorway, String code, @Nullable String issuer, String nonce, String verifier)
            throws SignInRefused {
        if (issuer != null && !issuer.equals(addresses.issuer())) {
            throw new SignInRefused(Reason.REFUSED, "The answer comes from another identity server.");
        }
        ClientID client = new ClientID(doorway.clientId());
        HTTPRequest request = new TokenRequest.Builder(
                        addresses.token(),
                        new ClientSecretBasic(client, new Secret(secrets.of(doorway.clientId()))),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code),
                                URI.create(doorway.callbackUrl()),
                                new CodeVerifier(verifier)))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        String idToken = send(request);
        return new CheckingTokens(addresses.issuer(), keys.source()).checkIdToken(idToken, doorway, nonce);
    }

    /** @return the session at Keycloak that ended */
    public String readLogout(Doorway doorway, String logoutToken) throws SignInRefused {
        return new CheckingTokens(addresses.issuer(), keys.source()).checkLogoutToken(logoutToken, doorway);
    }

    public URI endSession(Doorway doorway, Optional<String> idToken) {
        String after = "client_id=" + encode(doorway.clientId()) + "&post_logout_redirect_uri="
                + encode(doorway.afterSignOutUrl());
        String hint = idToken.map(token -> "&id_token_hint=" + encode(token)).orElse("");
        return URI.create(addresses.endSession() + "?" + after + hint);
    }

    /** Asked before a browser is sent there; a good answer is believed for three seconds. */
    public boolean isReachable() {
        if (System.nanoTime() - reachableUntil < 0) {
            return true;
        }
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) addresses.keys().toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(CONNECT_MILLIS);
            boolean answers = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            connection.disconnect();
            if (answers) {
                reachableUntil = System.nanoTime() + REACHABLE_NANOS;
            }
            return answers;
        } catch (IOException e) {
            return false;
        }
    }

    private static String send(HTTPRequest request) throws SignInRefused {
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                ErrorObject error = response.toErrorResponse().getErrorObject();
                throw new SignInRefused(reason(error), "Keycloak refuses the code: " + error.getCode());
            }
            List<String> tokens =
                    Optional.ofNullable(response.toSuccessResponse()
                                    .getTokens()
                                    .toOIDCTokens()
                                    .getIDTokenString())
                            .stream()
                            .toList();
            if (tokens.isEmpty()) {
                throw new SignInRefused(Reason.REFUSED, "Keycloak sends no identity token.");
            }
            return tokens.get(0);
        } catch (IOException e) {
            throw new SignInRefused(Reason.UNREACHABLE, "Keycloak does not answer: " + e.getMessage());
        } catch (GeneralException e) {
            throw new SignInRefused(Reason.REFUSED, "Keycloak's answer cannot be read: " + e.getMessage());
        }
    }

    /** A code that was used or is too old is told as such: asking again helps. */
    private static Reason reason(ErrorObject error) {
        if (error.getHTTPStatusCode() >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
            return Reason.UNREACHABLE;
        }
        return "invalid_grant".equals(error.getCode()) ? Reason.EXPIRED : Reason.REFUSED;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
