package com.vivrou.company;

import java.util.UUID;

/** An employer of one territory. */
public record CompanyId(UUID value) {}
