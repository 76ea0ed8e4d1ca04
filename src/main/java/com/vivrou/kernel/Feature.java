package com.vivrou.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package as the root of a feature, and the features whose root it may use. The kernel may be used by all
 * and is never listed. {@code FeatureBoundariesTest} compares the declaration with the real dependencies, in both
 * directions.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {
    /** Names of the features whose root package this one uses. */
    String[] uses() default {};
}
