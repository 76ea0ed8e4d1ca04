/**
 * How a territory looks: colours, lettering, shapes, logos, all from a theme whose contrasts are checked before it may
 * be worn.
 */
@Feature(uses = "tenancy")
@NullMarked
package com.vivrou.branding;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
