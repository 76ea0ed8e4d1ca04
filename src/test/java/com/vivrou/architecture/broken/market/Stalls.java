package com.vivrou.architecture.broken.market;

import com.vivrou.architecture.broken.portal.Gate;

/** Uses the front door. */
public record Stalls(Gate gate) {}
