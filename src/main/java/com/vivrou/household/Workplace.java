package com.vivrou.household;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an adult works.
 *
 * @param label how people call it, such as the name of a site; empty when only its commune is known
 * @param communeCode INSEE code
 * @param position null when only its commune is known
 */
public record Workplace(String label, String communeCode, @Nullable Position position) {
    public static final int LONGEST_LABEL = 120;
    static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");

    /** WGS84. */
    public record Position(double latitude, double longitude) {
        public Position {
            if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("No such position: " + latitude + ", " + longitude);
            }
        }
    }

    public Workplace {
        label = VisibleText.of(label);
        if (label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A label has at most " + LONGEST_LABEL + " characters");
        }
        if (!CODE.matcher(communeCode).matches()) {
            throw new IllegalArgumentException("Not an INSEE code: " + communeCode);
        }
    }

    public static Workplace inCommune(String communeCode) {
        return new Workplace("", communeCode, null);
    }

    public static Workplace site(String label, String communeCode, double latitude, double longitude) {
        return new Workplace(label, communeCode, new Position(latitude, longitude));
    }

    public Optional<Position> findPosition() {
        return Optional.ofNullable(position);
    }

    public boolean isSite() {
        return !label.isEmpty();
    }
}
