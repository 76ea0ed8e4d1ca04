package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Reason;
import com.vivrou.matching.Reasons;
import com.vivrou.portal.domain.IndustrialTerritory;
import java.util.List;
import java.util.Optional;

/**
 * One of the best communes of the country, in words.
 *
 * @param known how much of what counts is known
 * @param confidence how far it can be trusted
 */
public record FoundCommune(
        int rank,
        String tie,
        String name,
        int points,
        List<String> pros,
        List<String> cons,
        String known,
        String confidence,
        String territory,
        String url) {

    /** No reason of its own in a table: the empty column says it. */
    private static final String NOTHING_AGAINST = "nothing_against";

    static FoundCommune of(CommuneResult result, Texts texts, Territories territories) {
        Reasons reasons = new Reasons(texts.bundle().getLocale());
        Optional<IndustrialTerritory> around = territories.findAround(result.code());
        return new FoundCommune(
                result.rank(),
                result.tied() ? texts.get("find.tie") : "",
                result.name(),
                result.points(),
                sentences(result, reasons, Reason.Kind.FOR),
                sentences(result, reasons, Reason.Kind.AGAINST),
                texts.get("find.known", percent(result.coverage())),
                texts.get("find.confidence", percent(result.confidence())),
                around.map(IndustrialTerritory::name).orElse(texts.get("find.no-territory")),
                around.map(territory -> territories.siteUrl(territory.id())).orElse(""));
    }

    private static List<String> sentences(CommuneResult result, Reasons reasons, Reason.Kind kind) {
        return result.reasons().stream()
                .filter(reason -> reason.kind() == kind && !reason.code().equals(NOTHING_AGAINST))
                .map(reasons::sentence)
                .toList();
    }

    /** Rounded down, so that 100 means all. */
    private static double percent(double share) {
        return Math.floor(share * 100);
    }
}
