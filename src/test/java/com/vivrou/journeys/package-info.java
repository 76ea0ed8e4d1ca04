/** What people do, in a real browser, on a real stack: each page seen is checked, and kept as a picture. */
@NullMarked
package com.vivrou.journeys;

import org.jspecify.annotations.NullMarked;
