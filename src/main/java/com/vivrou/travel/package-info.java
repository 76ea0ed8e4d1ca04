/**
 * How long it takes from homes to a place of work, and which way of reckoning said so. What is reckoned and how sure it is
 * stands in {@code src/site/markdown/travel-times.md}; why it is a feature of its own in
 * {@code decisions/Travel-Is-A-Feature}.
 */
@Feature(uses = {"tenancy", "territory"})
@NullMarked
package com.vivrou.travel;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
