@NullMarked
package com.vivrou.notification.domain;

import org.jspecify.annotations.NullMarked;
