package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Reason;
import com.vivrou.matching.Reasons;
import com.vivrou.portal.domain.IndustrialTerritory;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of the best communes of the country, in words.
 *
 * @param calm said where nothing is against it; empty otherwise
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
        String calm,
        String known,
        String confidence,
        String territory,
        String url) {

    static FoundCommune of(CommuneResult result, Texts texts, Territories territories) {
        Reasons reasons = new Reasons(texts.bundle().getLocale());
        Optional<IndustrialTerritory> around = territories.findAround(result.code());
        return new FoundCommune(
                result.rank(),
                result.tied() ? texts.get("find.tie") : "",
                result.name(),
                result.points(),
                sentences(result, reasons, reason -> reason.kind() == Reason.Kind.FOR && !isCalm(reason)),
                sentences(result, reasons, reason -> reason.kind() == Reason.Kind.AGAINST),
                String.join(" ", sentences(result, reasons, FoundCommune::isCalm)),
                texts.get("find.known", percent(result.coverage())),
                texts.get("find.confidence", percent(result.confidence())),
                around.map(IndustrialTerritory::name).orElse(texts.get("find.no-territory")),
                around.map(territory -> territories.siteUrl(territory.id())).orElse(""));
    }

    private static List<String> sentences(CommuneResult result, Reasons reasons, Predicate<Reason> told) {
        return result.reasons().stream().filter(told).map(reasons::sentence).toList();
    }

    private static boolean isCalm(Reason reason) {
        return reason.code().equals("nothing_against");
    }

    /** Rounded down, so that 100 means all. */
    private static double percent(double share) {
        return Math.floor(share * 100);
    }
}
