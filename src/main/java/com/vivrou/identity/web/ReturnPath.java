package com.vivrou.identity.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address to come back to after sign-in: a path of this very host, or its home page. */
final class ReturnPath {
    private static final int LONGEST = 4_000;

    /** Coming back to one of these would be no arrival. */
    private static final List<String> NO_ARRIVAL = List.of("/connexion", "/deconnexion", "/oidc/");

    private static final List<String> NEVER_IN_A_PATH = List.of("//", "/.", "\\");

    private ReturnPath() {}

    static String of(@Nullable String asked) {
        return asked != null && isOwnPath(asked) ? asked : "/";
    }

    private static boolean isOwnPath(String asked) {
        if (asked.length() > LONGEST || !asked.startsWith("/") || asked.startsWith("//")) {
            return false;
        }
        if (asked.chars().anyMatch(c -> c <= ' ' || c == '\\' || c > '~')) {
            return false;
        }
        try {
            URI uri = new URI(asked);
            String path = uri.getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && path != null
                    && NEVER_IN_A_PATH.stream().noneMatch(path::contains)
                    && NO_ARRIVAL.stream().noneMatch(path::startsWith);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
