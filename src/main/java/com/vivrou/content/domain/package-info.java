/** Reads what the territories wrote. */
@NullMarked
package com.vivrou.content.domain;

import org.jspecify.annotations.NullMarked;
