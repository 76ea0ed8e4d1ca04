@NullMarked
package com.vivrou.branding.domain;

import org.jspecify.annotations.NullMarked;
