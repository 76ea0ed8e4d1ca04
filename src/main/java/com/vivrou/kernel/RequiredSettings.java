package com.vivrou.kernel;

import java.util.List;

/** Settings without which the application does not start; needs nothing but the JDK, so that a launcher may ask. */
public final class RequiredSettings {
    public static final List<String> NAMES = List.of(
            "vivrou.public.url",
            "vivrou.database.url",
            "vivrou.database.owner.user",
            "vivrou.database.owner.password",
            "vivrou.database.runtime.user",
            "vivrou.database.runtime.password",
            "vivrou.keycloak.url",
            "vivrou.keycloak.provisioning.secret",
            "vivrou.identity.secret",
            "vivrou.mail.host",
            "vivrou.mail.from",
            "vivrou.tenants.dir");

    private RequiredSettings() {}
}
