@NullMarked
package com.vivrou.tenancy.domain;

import org.jspecify.annotations.NullMarked;
