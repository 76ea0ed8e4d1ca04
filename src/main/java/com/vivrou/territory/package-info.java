/**
 * Facts about places: the communes of a territory, what open data says of them, and who said it. Reference data is
 * shared by all territories and read-only at run time; only the perimeter belongs to a tenant.
 */
@Feature(uses = "tenancy")
@NullMarked
package com.vivrou.territory;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
