@NullMarked
package com.vivrou.identity.keycloak;

import org.jspecify.annotations.NullMarked;
