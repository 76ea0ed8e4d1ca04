package com.vivrou.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The hours and days that pages tell: those of metropolitan France. */
public final class FrenchTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final Clock CLOCK = Clock.system(ZONE);

    private FrenchTime() {}

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }
}
