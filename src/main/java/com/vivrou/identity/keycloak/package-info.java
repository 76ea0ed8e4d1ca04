/** The adapter to the identity server: the only code that knows Keycloak. */
@NullMarked
package com.vivrou.identity.keycloak;

import org.jspecify.annotations.NullMarked;
