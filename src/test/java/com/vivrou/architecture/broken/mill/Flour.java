package com.vivrou.architecture.broken.mill;

import com.vivrou.architecture.broken.bakery.Crust;

/** Closes the circle: the bakery needs flour, and flour knows the crust. */
public record Flour(Crust crust) {}
