/** How themes are read, checked and written as a stylesheet. */
@NullMarked
package com.vivrou.branding.domain;

import org.jspecify.annotations.NullMarked;
