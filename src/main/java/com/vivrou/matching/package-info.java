/**
 * Which communes of a territory suit a household, and why. The rules are published in
 * {@code src/site/markdown/matching-rules.md}; nothing here reads a clock or draws at random, so equal questions on
 * equal data have equal answers.
 */
@Feature(uses = {"territory", "travel"})
@NullMarked
package com.vivrou.matching;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
