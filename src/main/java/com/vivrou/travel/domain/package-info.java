@NullMarked
package com.vivrou.travel.domain;

import org.jspecify.annotations.NullMarked;
