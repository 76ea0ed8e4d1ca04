package com.vivrou.architecture.broken.kernel;

import com.vivrou.architecture.broken.bakery.Bakeries;

/** The kernel knows a feature. */
public record Bell(Bakeries bakeries) {}
