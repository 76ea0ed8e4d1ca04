/** Values and rules that everyone shares. Knows no feature. */
@NullMarked
package com.vivrou.kernel;

import org.jspecify.annotations.NullMarked;
