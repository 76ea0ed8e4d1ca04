/** Reads a territory's pack from its folder: every trap that is met becomes an issue with its place and its remedy. */
@NullMarked
package com.vivrou.territory.intake;

import org.jspecify.annotations.NullMarked;
