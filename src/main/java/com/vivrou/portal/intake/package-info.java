/** Reads the national list of territories that comes with the application. */
@NullMarked
package com.vivrou.portal.intake;

import org.jspecify.annotations.NullMarked;
