package com.vivrou.household;

import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The kind of place that a household wishes for; null means that any will do.
 *
 * @param heart INSEE code of a commune they wish to stay near, anywhere in France
 * @param around whether communes around the territory will do too
 */
public record Wishes(
        @Nullable PlaceSize size,
        @Nullable Setting setting,
        @Nullable Relief relief,
        @Nullable String heart,
        boolean around) {
    public static final Wishes ANYWHERE = new Wishes(null, null, null, null, false);

    public Wishes {
        if (heart != null && !Workplace.CODE.matcher(heart).matches()) {
            throw new IllegalArgumentException("Not an INSEE code: " + heart);
        }
    }

    public Wishes withAround(boolean wished) {
        return new Wishes(size, setting, relief, heart, wished);
    }
}
