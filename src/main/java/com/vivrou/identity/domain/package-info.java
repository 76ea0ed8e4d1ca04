@NullMarked
package com.vivrou.identity.domain;

import org.jspecify.annotations.NullMarked;
