@NullMarked
package com.vivrou.tenancy.web;

import org.jspecify.annotations.NullMarked;
