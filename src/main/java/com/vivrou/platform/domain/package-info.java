@NullMarked
package com.vivrou.platform.domain;

import org.jspecify.annotations.NullMarked;
