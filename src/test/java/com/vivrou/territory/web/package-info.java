@NullMarked
package com.vivrou.territory.web;

import org.jspecify.annotations.NullMarked;
