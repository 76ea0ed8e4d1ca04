/** The operator's desk over all territories: opening them from their packs, their state, the state of the platform. */
@Feature(uses = {"audit", "branding", "identity", "tenancy", "territory", "travel"})
@NullMarked
package com.vivrou.platform;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
