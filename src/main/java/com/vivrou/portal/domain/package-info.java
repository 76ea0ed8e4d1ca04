/** Which territory a commune is in: the national list of territories, and what can be said of a place. */
@NullMarked
package com.vivrou.portal.domain;

import org.jspecify.annotations.NullMarked;
