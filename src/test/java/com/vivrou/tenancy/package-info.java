@NullMarked
package com.vivrou.tenancy;

import org.jspecify.annotations.NullMarked;
