/** Puts a household's question to the engine, in the terms of the territory's data, and words its answer. */
@NullMarked
package com.vivrou.matching.domain;

import org.jspecify.annotations.NullMarked;
