@NullMarked
package com.vivrou.territory.intake.dataset;

import org.jspecify.annotations.NullMarked;
