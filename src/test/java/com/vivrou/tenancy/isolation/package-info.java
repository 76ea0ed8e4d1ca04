/**
 * Both isolation barriers, proved on a real database and in the real container, on a probe table of our own; and the
 * catalogue gate over every table there is.
 */
@NullMarked
package com.vivrou.tenancy.isolation;

import org.jspecify.annotations.NullMarked;
