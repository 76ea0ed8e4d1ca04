@NullMarked
package com.vivrou.audit.domain;

import org.jspecify.annotations.NullMarked;
