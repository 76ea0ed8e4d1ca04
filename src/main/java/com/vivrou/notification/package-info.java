/** Messages out, in the territory's brand. Knows no feature's wording: who posts a letter has written it. */
@Feature(uses = {"branding", "tenancy"})
@NullMarked
package com.vivrou.notification;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
