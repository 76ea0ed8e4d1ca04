package com.vivrou.architecture.broken.mill;

import jakarta.inject.Named;

/** Takes a name that another bean has. */
@Named("counterPage")
public class Counter {}
