/** Filters at the door, the frame of the pages, the error pages. */
@NullMarked
package com.vivrou.portal.web;

import org.jspecify.annotations.NullMarked;
