@NullMarked
package com.vivrou.platform.cli;

import org.jspecify.annotations.NullMarked;
