package com.vivrou.architecture.broken.bakery.domain;

/** A page outside the web room. */
class OrderPage {}
