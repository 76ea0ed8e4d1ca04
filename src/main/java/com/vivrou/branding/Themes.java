package com.vivrou.branding;

import java.util.List;
import java.util.Optional;

/** The themes that the platform was built with. */
public interface Themes {
    /** The platform's own brand: portal, console, and a territory whose theme is refused. */
    String PLATFORM = "vivrou";

    /** The theme of the current territory, or the platform's outside a territory. Never fails: see {@link #PLATFORM}. */
    Theme current();

    /** The theme of this name, or the platform's when it is unknown or refused; the log says why. */
    Theme get(String name);

    /** The theme of this name; empty when there is no such folder. */
    Optional<Theme> find(String name);

    /** Why a theme may not be worn, one sentence each with what to do; empty when it may. */
    List<String> problems(String name);
}
