@NullMarked
package com.vivrou.kernel;

import org.jspecify.annotations.NullMarked;
