@NullMarked
package com.vivrou.company.domain;

import org.jspecify.annotations.NullMarked;
