@NullMarked
package com.vivrou.portal.intake;

import org.jspecify.annotations.NullMarked;
