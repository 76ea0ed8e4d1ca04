@NullMarked
package com.vivrou.travel.engine;

import org.jspecify.annotations.NullMarked;
