package com.vivrou.identity.keycloak;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The realm's public keys, kept for a while. A key that is not known yet makes them be read again, at most twice in half
 * a minute, so that forged key ids cannot make this server hammer Keycloak.
 */
@ApplicationScoped
class SigningKeys {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int SIZE_LIMIT = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_READS = Duration.ofSeconds(30);

    @Inject
    private KeycloakAddresses addresses;

    private @Nullable JWKSource<SecurityContext> source;

    synchronized JWKSource<SecurityContext> source() {
        JWKSource<SecurityContext> known = source;
        if (known == null) {
            known = open();
            source = known;
        }
        return known;
    }

    private JWKSource<SecurityContext> open() {
        try {
            return JWKSourceBuilder.create(
                            addresses.keys().toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, SIZE_LIMIT))
                    .cache(KEPT.toMillis(), PATIENCE.toMillis())
                    .rateLimited(BETWEEN_READS.toMillis())
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("vivrou.keycloak.url is not an address: " + addresses.keys(), e);
        }
    }
}
