package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.JobSurvey;
import com.vivrou.territory.WantedJob;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The jobs most wanted around, as a table with a bar in each line. */
public record JobsView(JobSurvey survey, Locale language) {
    private static final int MOST = 12;

    /** @param bar length in percent of the longest; empty for what is secret */
    public record Row(String name, String projects, boolean known, String bar, String difficult, String seasonal) {}

    public List<Row> rows() {
        int highest = survey.jobs().stream()
                .flatMapToInt(job -> job.projects().stream())
                .max()
                .orElse(1);
        return survey.jobs().stream()
                .limit(MOST)
                .map(job -> new Row(
                        job.name(),
                        projects(job),
                        job.projects().isPresent(),
                        bar(job.projects(), highest),
                        number(job.difficult()),
                        number(job.seasonal())))
                .toList();
    }

    public String areas() {
        return String.join(", ", survey.areas());
    }

    public SourceLink source() {
        return SourceLink.of(survey.source(), IndicatorTexts.in(language));
    }

    public String year() {
        return Integer.toString(survey.source().year());
    }

    private String projects(WantedJob job) {
        return job.isAtLeast() && job.projects().isPresent()
                ? Texts.of("territory", language).get("jobs.atLeast", number(job.projects()))
                : number(job.projects());
    }

    private String number(OptionalInt value) {
        IndicatorTexts wording = IndicatorTexts.in(language);
        return value.isPresent() ? wording.number(value.getAsInt(), "count") : wording.notPublished();
    }

    private static String bar(OptionalInt projects, int highest) {
        return projects.isPresent()
                ? String.format(Locale.ROOT, "%.1f%%", 100.0 * projects.getAsInt() / Math.max(1, highest))
                : "";
    }
}
