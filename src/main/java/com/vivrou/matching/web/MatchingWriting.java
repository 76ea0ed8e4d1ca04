package com.vivrou.matching.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vivrou.matching.AdultScore;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reason;
import com.vivrou.matching.Reasons;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A ranking as JSON, its sentences in one language. What is unknown is null, never nought. */
final class MatchingWriting {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DECIMALS = 4;

    private final Reasons reasons;

    MatchingWriting(Locale language) {
        this.reasons = new Reasons(language);
    }

    /** @param limit how many communes to tell, best first; those ruled out come last */
    String write(Ranking ranking, int limit) {
        ObjectNode document = JSON.createObjectNode();
        document.put("rules", ranking.rules());
        document.put("vintage", ranking.vintage());
        document.put("surface", ranking.surface());
        document.put("ranked", ranking.ranked().size());
        document.put("notEnoughData", ranking.notEnoughData().size());
        document.put("excluded", ranking.excluded().size());
        ranking.unavailable().forEach(document.putArray("unavailable")::add);
        ranking.findStability()
                .ifPresentOrElse(
                        stability -> document.putObject("stability")
                                .put("trials", stability.trials())
                                .put("held", stability.held()),
                        () -> document.putNull("stability"));
        ranking.front().forEach(document.putArray("front")::add);
        ArrayNode musts = document.putArray("musts");
        ranking.mustCosts().forEach(must -> musts.add(must(must, ranking)));
        ArrayNode communes = document.putArray("communes");
        ranking.results().stream().limit(limit).forEach(result -> communes.add(commune(result, ranking.request())));
        return document.toString();
    }

    private ObjectNode must(MustCost must, Ranking ranking) {
        ObjectNode written = JSON.createObjectNode();
        written.put("criterion", must.criterion());
        written.put("adult", must.adult());
        written.put("text", reasons.must(must, ranking.request()));
        written.put("excluded", must.excluded());
        written.put("alone", must.alone());
        written.put("relaxation", reasons.relaxation(must).orElse(null));
        return written;
    }

    private ObjectNode commune(CommuneResult result, MatchingRequest request) {
        ObjectNode written = JSON.createObjectNode();
        written.put("code", result.code());
        written.put("name", result.name());
        written.put("neighbour", result.neighbour());
        written.put("standing", JsonField.word(result.standing()));
        written.put("rank", result.isRanked() ? (Integer) result.rank() : null);
        written.put("tied", result.tied());
        written.put("score", plain(result.score()));
        written.put("coverage", plain(result.coverage()));
        written.put("confidence", plain(result.confidence()));
        ArrayNode told = written.putArray("reasons");
        for (Reason reason : result.reasons()) {
            told.addObject()
                    .put("kind", JsonField.word(reason.kind()))
                    .put("criterion", reason.criterion())
                    .put("text", reasons.sentence(reason));
        }
        ArrayNode lines = written.putArray("failed");
        result.failedMusts().forEach(failed -> lines.add(reasons.failure(failed, request)));
        result.unverifiedMusts().forEach(written.putArray("unverified")::add);
        ArrayNode adults = written.putArray("adults");
        result.adults().forEach(adult -> adults.add(adult(adult)));
        return written;
    }

    private ObjectNode adult(AdultScore score) {
        ObjectNode written = JSON.createObjectNode();
        written.put("score", plain(score.score()));
        written.put("highest", plain(score.highest()));
        written.put("coverage", plain(score.coverage()));
        written.put("rank", score.rank() == 0 ? null : (Integer) score.rank());
        ArrayNode contributions = written.putArray("contributions");
        score.contributions().stream()
                .filter(Contribution::counts)
                .forEach(contribution -> contributions.add(contribution(contribution)));
        return written;
    }

    private ObjectNode contribution(Contribution contribution) {
        ObjectNode written = JSON.createObjectNode();
        written.put("criterion", contribution.criterion());
        written.put("label", reasons.label(contribution.criterion()));
        written.put("weight", contribution.weight());
        written.put("value", plain(contribution.value()));
        written.put("unit", contribution.unit());
        written.put("text", reasons.value(contribution));
        written.put("utility", plain(contribution.utility()));
        written.put("points", plain(contribution.points()));
        written.put("possible", plain(contribution.possible()));
        written.put("confidence", plain(contribution.confidence()));
        written.put("method", contribution.method() == null ? null : JsonField.word(contribution.method()));
        ArrayNode doubts = written.putArray("doubts");
        contribution.doubts().forEach(doubt -> doubts.add(JsonField.word(doubt)));
        ArrayNode sources = written.putArray("sources");
        for (Origin origin : contribution.origins()) {
            sources.addObject()
                    .put("indicator", origin.indicator())
                    .put("producer", origin.producer())
                    .put("dataset", origin.dataset())
                    .put("year", origin.year())
                    .put("grain", JsonField.word(origin.grain()));
        }
        return written;
    }

    /** Null when unknown, and when a timetable says that nothing runs: the text says which. */
    private static @Nullable BigDecimal plain(@Nullable Double value) {
        return value == null || value.isInfinite() || value.isNaN()
                ? null
                : BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
