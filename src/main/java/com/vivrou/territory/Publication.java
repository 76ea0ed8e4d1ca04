package com.vivrou.territory;

import java.time.Instant;

/**
 * One vintage of a territory's data.
 *
 * @param isNew whether this call imported it; false when it was there already
 */
public record Publication(String checksum, int communes, Instant importedAt, boolean isNew) {}
