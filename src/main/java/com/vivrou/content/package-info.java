/** What a territory says of itself: its presentation, in its own words, and the pages that inform visitors. */
@Feature(uses = {"tenancy", "territory"})
@NullMarked
package com.vivrou.content;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
