@NullMarked
package com.vivrou.household.domain;

import org.jspecify.annotations.NullMarked;
