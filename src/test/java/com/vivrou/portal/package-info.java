@NullMarked
package com.vivrou.portal;

import org.jspecify.annotations.NullMarked;
