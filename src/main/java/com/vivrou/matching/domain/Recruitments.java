package com.vivrou.matching.domain;

import com.vivrou.matching.Origin;
import com.vivrou.matching.Trade;
import com.vivrou.matching.engine.Column;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Grain;
import java.util.Map;
import java.util.Optional;

/** Where employers plan to hire, commune by commune. */
record Recruitments(CommuneTable table, JobMarket market) {
    private static final String EMPLOYMENT_AREA = "employment_area";

    /** Planned in the employment area of each place. */
    Column of(Trade trade) {
        Map<String, Integer> projects = market.projects(trade.code());
        return place -> table.words(EMPLOYMENT_AREA, place)
                .map(projects::get)
                .map(Integer::doubleValue)
                .orElse(Double.NaN);
    }

    /** The survey behind them; empty when there is none. */
    Optional<Origin> findSurvey() {
        return market.findSource()
                .map(source -> new Origin(
                        "bmo", source.producer(), source.dataset(), source.year(), Grain.EMPLOYMENT_AREA, null));
    }
}
