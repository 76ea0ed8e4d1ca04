package com.vivrou.tenancy.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Host header taken apart: a DNS name in lower case without final dot, and the port as written.
 *
 * @param name lower case, no final dot
 * @param port −1 when the header names none
 * @param spelledCanonically false when the header used capitals or a final dot
 */
record HostName(String name, int port, boolean spelledCanonically) {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

    /** Empty for what cannot be the name of a site: nothing, an IP address, a malformed name or port. */
    static Optional<HostName> parse(String header) {
        int colon = header.lastIndexOf(':');
        String host = colon < 0 ? header : header.substring(0, colon);
        int port = -1;
        if (colon >= 0) {
            String digits = header.substring(colon + 1);
            if (!PORT.matcher(digits).matches()) {
                return Optional.empty();
            }
            port = Integer.parseInt(digits);
        }
        String name = host.toLowerCase(Locale.ROOT);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty() || name.length() > 253 || NUMBERS.matcher(name).matches()) {
            return Optional.empty();
        }
        for (String label : name.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(new HostName(name, port, name.equals(host)));
    }
}
