/**
 * One reader per official data set, in its producer's own layout. {@code territory/datasets} declares each.
 *
 * <p>Some open data are left unread on purpose. The social position index of schools ranks pupils by their parents' jobs:
 * to compare places by it would be to rank them by who lives there.
 */
@NullMarked
package com.vivrou.territory.intake.reader;

import org.jspecify.annotations.NullMarked;
