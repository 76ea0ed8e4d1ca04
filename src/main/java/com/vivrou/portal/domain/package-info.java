/** Which territory is this commune in: the national list of territories and the directory of communes. */
@NullMarked
package com.vivrou.portal.domain;

import org.jspecify.annotations.NullMarked;
