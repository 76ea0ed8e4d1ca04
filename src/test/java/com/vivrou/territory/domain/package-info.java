@NullMarked
package com.vivrou.territory.domain;

import org.jspecify.annotations.NullMarked;
