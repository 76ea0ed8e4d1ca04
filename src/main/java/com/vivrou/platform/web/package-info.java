@NullMarked
package com.vivrou.platform.web;

import org.jspecify.annotations.NullMarked;
