@NullMarked
package com.vivrou.territory.intake.reader;

import org.jspecify.annotations.NullMarked;
