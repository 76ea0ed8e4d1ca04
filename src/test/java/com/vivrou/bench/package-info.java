/** Speed, measured by hand: {@code mvn -Pbench}. Results stand in {@code src/site/markdown/speed.md}. */
@NullMarked
package com.vivrou.bench;

import org.jspecify.annotations.NullMarked;
