/** Reads the national list and the commune directory that come with the application. */
@NullMarked
package com.vivrou.portal.intake;

import org.jspecify.annotations.NullMarked;
