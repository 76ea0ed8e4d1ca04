@NullMarked
package com.vivrou.travel.intake;

import org.jspecify.annotations.NullMarked;
