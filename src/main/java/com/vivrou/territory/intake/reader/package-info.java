/** One reader per official data set, in its producer's own layout. {@code territory/datasets} declares each. */
@NullMarked
package com.vivrou.territory.intake.reader;

import org.jspecify.annotations.NullMarked;
