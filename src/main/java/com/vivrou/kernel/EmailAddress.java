package com.vivrou.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses as people type them. */
public final class EmailAddress {
    /** As mail servers take them everywhere: {@code \w} and some signs, no dots in a row; the domain may be a word with accents. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?=.{1,64}@)[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}");

    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** Whether a mail could be sent there: one address, with a domain, and nothing else. */
    public static boolean isWritten(String text) {
        return text.length() <= LONGEST && WRITTEN.matcher(text).matches();
    }

    /** As we keep and compare addresses: stripped, in lower case. */
    public static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The first letter and the domain: enough for its owner to recognise it. */
    public static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…\u2060" + address.substring(at);
    }
}
