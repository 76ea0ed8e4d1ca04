/** The front door: home of the platform, routes, navigation, sitemap. May use any feature's root; nothing uses it. */
@Feature(uses = {"tenancy"})
@NullMarked
package com.vivrou.portal;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
