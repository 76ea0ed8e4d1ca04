package com.vivrou.identity;

import java.util.UUID;

/** A member of one territory; the same person has another one in another territory. */
public record MemberId(UUID value) {}
