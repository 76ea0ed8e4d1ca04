/**
 * Employers, their sites, and the arrival of their recruits. An employer sees of a recruit that she was invited and
 * that she signed in, and beyond that only what her household chose to share.
 */
@Feature(uses = {"household", "identity", "notification", "tenancy", "territory", "travel"})
@NullMarked
package com.vivrou.company;

import com.vivrou.kernel.Feature;
import org.jspecify.annotations.NullMarked;
