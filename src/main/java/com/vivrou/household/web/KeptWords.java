package com.vivrou.household.web;

import com.vivrou.household.domain.KeepingResults;
import com.vivrou.household.domain.KeptResult;
import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.household.domain.Moved;
import com.vivrou.household.domain.Recomputation;
import com.vivrou.kernel.Fingerprint;
import com.vivrou.kernel.FrenchTime;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult.Standing;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** How pages call a kept result, and when it was kept. */
final class KeptWords {
    private static final int NAMED = 3;
    private static final int VINTAGE = 12;

    private final Texts texts;

    KeptWords(Texts texts) {
        this.texts = texts;
    }

    /** The household's own title, else the first communes. */
    String title(KeptResult result) {
        if (!result.title().isEmpty()) {
            return result.title();
        }
        List<Line> ranked = result.of(Standing.RANKED);
        return ranked.isEmpty()
                ? texts.get("results.noneRanked")
                : ranked.stream().limit(NAMED).map(Line::name).collect(Collectors.joining(", "));
    }

    /** « Gardé le 24 novembre 2026 à 10:12 ». */
    String kept(KeptResult result) {
        Instant at = result.keptAt();
        return texts.get("results.keptAt", date(at), time(at));
    }

    /** A short name for the figures of the communes, that tells two vintages apart. */
    static String vintage(String vintage) {
        return Fingerprint.of(Recomputation.figures(vintage)).substring(0, VINTAGE);
    }

    /** What did not come along into another household; empty when everything did. */
    static String leftBehind(Texts texts, Moved moved) {
        return moved.leftBehind() == 0 ? "" : texts.get("results.leftBehind", moved.leftBehind(), KeepingResults.MOST);
    }

    private String date(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.bundle().getLocale())
                .withZone(FrenchTime.ZONE)
                .format(at);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.bundle().getLocale())
                .withZone(FrenchTime.ZONE)
                .format(at);
    }
}
