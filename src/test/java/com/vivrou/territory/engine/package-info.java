@NullMarked
package com.vivrou.territory.engine;

import org.jspecify.annotations.NullMarked;
