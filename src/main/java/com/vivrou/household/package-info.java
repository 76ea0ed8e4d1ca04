/**
 * People on the move: who they are, where they work, what counts for them, and the communes that follow from it. A
 * visitor's answers travel in the address and are stored nowhere; a member's are stored for their household alone.
 */
@Feature(uses = {"branding", "identity", "matching", "notification", "tenancy", "territory", "travel"})
@NullMarked
package com.vivrou.household;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
