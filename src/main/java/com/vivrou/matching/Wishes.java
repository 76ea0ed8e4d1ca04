package com.vivrou.matching;

import org.jspecify.annotations.Nullable;

/**
 * The kind of place that a household wishes for; null means that any will do.
 *
 * @param heart a place they wish to stay near, such as where their parents live
 */
public record Wishes(
        @Nullable PlaceSize size, @Nullable Setting setting, @Nullable Relief relief, @Nullable Heart heart) {
    public static final Wishes NONE = new Wishes(null, null, null, null);

    /** How densely built the place is, by the seven levels of INSEE's grid. */
    public enum Setting {
        /** Urban centres and small towns: levels 1 to 3. */
        TOWN(1, 3),
        /** Urban belts and rural towns: levels 4 and 5. */
        RURAL_TOWN(4, 5),
        /** Dispersed and very dispersed: levels 6 and 7. */
        COUNTRYSIDE(6, 7);

        private final int from;
        private final int to;

        Setting(int from, int to) {
            this.from = from;
            this.to = to;
        }

        public int from() {
            return from;
        }

        public int to() {
            return to;
        }
    }

    /** Whether the commune is officially one of mountain. */
    public enum Relief {
        MOUNTAIN,
        LOWLAND
    }

    /** WGS84, and how a sentence names it. */
    public record Heart(double latitude, double longitude, String name) {}

    public static Wishes of(@Nullable PlaceSize size) {
        return new Wishes(size, null, null, null);
    }
}
