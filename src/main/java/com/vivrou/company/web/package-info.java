@NullMarked
package com.vivrou.company.web;

import org.jspecify.annotations.NullMarked;
