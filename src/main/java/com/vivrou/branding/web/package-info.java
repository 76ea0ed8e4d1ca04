/** Serves themes to browsers, and to the sign-in page on its other host. */
@NullMarked
package com.vivrou.branding.web;

import org.jspecify.annotations.NullMarked;
