/** Home page of a territory, and its texts of information. */
@NullMarked
package com.vivrou.content.web;

import org.jspecify.annotations.NullMarked;
