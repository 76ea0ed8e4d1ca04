/** Numbers of all communes of the country, held small. */
@NullMarked
package com.vivrou.territory.engine;

import org.jspecify.annotations.NullMarked;
