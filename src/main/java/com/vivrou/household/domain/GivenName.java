package com.vivrou.household.domain;

import java.util.regex.Pattern;

/**
 * How somebody is called in a mail to somebody else. Such a mail comes from us: whoever has it sent chooses a name, and
 * no other word of it. So it has nothing that a mail program would make a link of; a dot only ends a word, « Ph. », or an
 * initial, « J.P. ».
 */
public final class GivenName {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?=.*\\p{L})(?:[\\p{L}\\p{M} '’ʼ\u2010\u2011-]|\\.(?=[ \u2010\u2011-]|$|\\p{L}\\p{M}*(?:\\.|$)))+");

    private GivenName() {}

    public static boolean isWritten(String name) {
        return WRITTEN.matcher(name).matches();
    }
}
