package com.vivrou.architecture.broken.bakery.web;

import jakarta.inject.Named;

/** Hidden from expressions. */
@Named
class CounterPage {}
