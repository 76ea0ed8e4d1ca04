@NullMarked
package com.vivrou.identity.web;

import org.jspecify.annotations.NullMarked;
