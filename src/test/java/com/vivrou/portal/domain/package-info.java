@NullMarked
package com.vivrou.portal.domain;

import org.jspecify.annotations.NullMarked;
