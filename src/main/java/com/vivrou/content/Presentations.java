package com.vivrou.content;

import java.util.Locale;

/** What the current territory says of itself. */
public interface Presentations {
    /** In the language, else in French. A territory that wrote nothing has a presentation without texts. */
    Presentation of(Locale language);
}
