package com.vivrou.portal.web;

import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;

/**
 * The content policy of desks. PrimeFaces asks for it at each answer and appends its nonce, so it ends with the rule on
 * scripts. Style attributes are allowed because PrimeFaces writes some; style elements are not.
 */
@Named
@ApplicationScoped
public class DeskContentRule {
    @Inject
    private Settings settings;

    public String getText() {
        URI keycloak = URI.create(settings.get("vivrou.keycloak.url"));
        return "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; form-action 'self' "
                + keycloak.getScheme() + "://" + keycloak.getAuthority() + "; script-src 'self'";
    }
}
