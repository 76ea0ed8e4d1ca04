package com.vivrou.company;

import java.util.UUID;

/** A place where people work for a company. */
public record SiteId(UUID value) {}
