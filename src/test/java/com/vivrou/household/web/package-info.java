@NullMarked
package com.vivrou.household.web;

import org.jspecify.annotations.NullMarked;
