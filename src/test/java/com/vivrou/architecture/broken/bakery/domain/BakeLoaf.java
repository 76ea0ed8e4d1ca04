package com.vivrou.architecture.broken.bakery.domain;

/** An event named as an order. */
public class BakeLoaf {}
