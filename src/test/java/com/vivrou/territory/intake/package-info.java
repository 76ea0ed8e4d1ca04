@NullMarked
package com.vivrou.territory.intake;

import org.jspecify.annotations.NullMarked;
