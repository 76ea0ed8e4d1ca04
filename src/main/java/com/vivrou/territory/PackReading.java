package com.vivrou.territory;

import java.util.Optional;

/** The outcome of reading a pack: always a report, and the pack itself only when the report has no error. */
public record PackReading(Optional<Pack> pack, PackReport report) {}
