package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.portal.domain.IndustrialTerritory;
import java.util.List;

/** Where a territory is, in words: « Aveyron, Cantal, Lot · Occitanie et Auvergne-Rhône-Alpes ». */
record PlaceWords(Texts texts) {
    /** Said once where a department is a region of its own. */
    String where(IndustrialTerritory territory) {
        return territory.departments().equals(territory.regions())
                ? joined(territory.regions())
                : texts.get("place.where", String.join(", ", territory.departments()), joined(territory.regions()));
    }

    private String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : texts.get("place.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
