package com.vivrou.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's realm, made from its file at the first start; later starts only tell it where the mailbox is. */
final class Realm {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)(?::([^}]*))?}");

    private final Path file;
    private final KeycloakAdmin admin;
    private final Map<String, String> environment;

    Realm(StackSettings settings, KeycloakAdmin admin, Map<String, String> environment) {
        this.file = settings.directory().resolve("keycloak/realm-" + IdentityServer.REALM + ".json");
        this.admin = admin;
        this.environment = environment;
    }

    void prepare() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        JsonNode wanted = KeycloakAdmin.read(filled(Files.readString(file)));
        String path = "/" + IdentityServer.REALM;
        if (!admin.exists(path)) {
            admin.post("", wanted);
        } else {
            ObjectNode changed = KeycloakAdmin.JSON.createObjectNode();
            for (String property : new String[] {"smtpServer", "loginTheme", "emailTheme"}) {
                changed.set(property, wanted.get(property));
            }
            admin.put(path, changed);
        }
    }

    /** Keycloak's own import fills the same placeholders from the environment. */
    private String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String fallback = Objects.requireNonNullElse(match.group(2), "");
            return Matcher.quoteReplacement(environment.getOrDefault(match.group(1), fallback));
        });
    }
}
