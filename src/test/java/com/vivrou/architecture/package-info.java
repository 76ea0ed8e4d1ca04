/** The rules of the house, each seen to catch an example that breaks it ({@code broken}). */
@NullMarked
package com.vivrou.architecture;

import org.jspecify.annotations.NullMarked;
