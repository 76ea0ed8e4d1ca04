@NullMarked
package com.vivrou.identity;

import org.jspecify.annotations.NullMarked;
