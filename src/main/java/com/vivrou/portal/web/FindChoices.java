package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the fields of the form offer. */
public record FindChoices(Texts texts) {
    public record Choice(String value, String label) {}

    public List<Choice> getTenures() {
        return choices(Tenure.values(), "find.tenure.");
    }

    public List<Choice> getDwellings() {
        return choices(Dwelling.values(), "find.dwelling.");
    }

    public List<Choice> getSizes() {
        return choices(PlaceSize.values(), "find.size.");
    }

    public List<Choice> getSettings() {
        return choices(Setting.values(), "find.setting.");
    }

    public List<Choice> getReliefs() {
        return choices(Relief.values(), "find.relief.");
    }

    /** Children by how old they are. */
    public List<Choice> getBands() {
        return FindForm.BANDS.keySet().stream()
                .map(band -> new Choice(band, texts.get("find." + band)))
                .toList();
    }

    public List<String> getCounts() {
        return IntStream.rangeClosed(0, FindForm.MOST_CHILDREN)
                .mapToObj(String::valueOf)
                .toList();
    }

    private List<Choice> choices(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.get(prefix + value.name())))
                .toList();
    }
}
