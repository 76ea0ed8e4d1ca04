/**
 * Who is looking. Keycloak says who somebody is and of which territory they are a member; what they may do there is
 * read from this application's own tables at each request.
 */
@Feature(uses = "tenancy")
@NullMarked
package com.vivrou.identity;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
