@NullMarked
package com.vivrou.portal.web;

import org.jspecify.annotations.NullMarked;
