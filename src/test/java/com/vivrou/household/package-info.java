@NullMarked
package com.vivrou.household;

import org.jspecify.annotations.NullMarked;
