package com.vivrou.identity.keycloak;

import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of each client is derived from one key, so that nothing is stored and every node knows it. */
@ApplicationScoped
class ClientSecrets {
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private Settings settings;

    String of(String clientId) {
        return derive(settings.get("vivrou.identity.secret"), clientId);
    }

    static String derive(String key, String clientId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(clientId.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
