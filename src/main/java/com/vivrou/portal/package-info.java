/**
 * The front door: which address leads to which page and who may open it, the frame that every page stands in, the
 * portal's own pages, and the pages that say what went wrong.
 */
@Feature(uses = {"branding", "company", "household", "identity", "matching", "tenancy", "territory", "travel"})
@NullMarked
package com.vivrou.portal;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
