@NullMarked
package com.vivrou.travel;

import org.jspecify.annotations.NullMarked;
