/** Who did what. Only listens: no feature calls it to write, and its entries are never changed. */
@Feature(uses = {"tenancy"})
@NullMarked
package com.vivrou.audit;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
