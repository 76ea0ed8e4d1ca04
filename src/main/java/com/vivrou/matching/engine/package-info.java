/**
 * The computation behind the ranking: numbers in, numbers out. Knows places by their index, criteria by their arrays,
 * adults by their index, and no name at all. Unknown is NaN.
 */
@NullMarked
package com.vivrou.matching.engine;

import org.jspecify.annotations.NullMarked;
