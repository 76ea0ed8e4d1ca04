package com.vivrou.identity.domain;

import com.vivrou.tenancy.TenantId;
import java.util.Optional;

/**
 * A host at which people sign in: a territory's, or the console's.
 *
 * @param clientId who this host is at the identity server
 * @param organization whose members may enter; empty on the console, which keeps its own list of people
 * @param url public address, without final slash
 * @param tenantNumber the territory's number, 0 for the console
 */
public record Doorway(String clientId, Optional<String> organization, String url, int tenantNumber) {
    public static final String CONSOLE_CLIENT = "web-console";

    public static Doorway territory(String slug, String url, TenantId tenant) {
        return new Doorway("web-" + slug, Optional.of(slug), url, tenant.value());
    }

    public static Doorway console(String url) {
        return new Doorway(CONSOLE_CLIENT, Optional.empty(), url, 0);
    }

    /** Empty for the console. */
    public Optional<TenantId> tenant() {
        return tenantNumber == 0 ? Optional.empty() : Optional.of(new TenantId(tenantNumber));
    }

    public String callbackUrl() {
        return url + "/oidc/callback";
    }

    public String backChannelLogoutUrl() {
        return url + "/oidc/backchannel-logout";
    }

    public String afterSignOutUrl() {
        return url + "/";
    }
}
