package com.vivrou.household;

import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The kind of place that a household wishes for; null means that any will do.
 *
 * @param heart INSEE code of a commune they wish to stay near, anywhere in France
 */
public record Wishes(
        @Nullable PlaceSize size, @Nullable Setting setting, @Nullable Relief relief, @Nullable String heart) {
    public static final Wishes ANYWHERE = new Wishes(null, null, null, null);

    public Wishes {
        if (heart != null && !Workplace.CODE.matcher(heart).matches()) {
            throw new IllegalArgumentException("Not an INSEE code: " + heart);
        }
    }
}
