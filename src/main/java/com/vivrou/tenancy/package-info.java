/**
 * Which territory is this request, job or mail for, and in what state. The tenant comes from the host alone and is
 * fixed until the work ends; both isolation barriers read it from here.
 */
@Feature
@NullMarked
package com.vivrou.tenancy;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
