package com.vivrou.platform.domain;

import com.vivrou.kernel.FrenchTime;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Edition;
import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem.Severity;
import com.vivrou.territory.ImportTexts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An import in the operator's language: the same words on the console and on the command line. */
public final class EditionWords {
    private static final int MINUTE = 60;

    private final Locale language;
    private final Texts texts;
    private final ImportTexts importTexts;

    /** One finding, ready to be shown. */
    public record Line(String place, String words, String remedy, String times) {}

    /** The findings of one severity. */
    public record Group(Severity severity, String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    private EditionWords(Locale language) {
        this.language = language;
        this.texts = Texts.of("platform", language);
        this.importTexts = ImportTexts.in(language);
    }

    public static EditionWords in(Locale language) {
        return new EditionWords(language);
    }

    public String title(DataSet dataSet) {
        return dataSet.title().in(language);
    }

    public String state(Edition edition) {
        return texts.get("edition.state." + edition.state());
    }

    /** What became of an import, in one sentence. */
    public String outcome(Edition edition) {
        return texts.get("edition.outcome." + edition.state(), edition.rowsRead(), edition.rowsKept(), year(edition));
    }

    /** The year without a thousands mark; a dash when the file did not tell it. */
    public String year(Edition edition) {
        return edition.year().isPresent() ? Integer.toString(edition.year().getAsInt()) : "–";
    }

    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(FrenchTime.ZONE));
    }

    public String stage(RunningImport running) {
        return texts.get("import.stage." + running.stage());
    }

    public String rows(long rows) {
        return texts.get("import.rows", rows);
    }

    /** How long, roughly. */
    public String left(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        return seconds < MINUTE
                ? texts.get("import.left.seconds", seconds)
                : texts.get("import.left.minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    /** The gravest first; only severities that were met. */
    public List<Group> groups(Edition edition) {
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Line> lines = edition.findings().stream()
                    .filter(finding -> finding.problem().severity() == severity)
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(severity, texts.get("edition.severity." + severity, lines.size()), lines));
            }
        }
        return groups;
    }

    private Line line(ImportFinding finding) {
        List<String> place = new ArrayList<>();
        if (finding.line() > 0) {
            place.add(texts.get(
                    finding.times() > 1 ? "edition.fromLine" : "edition.line", Long.toString(finding.line())));
        }
        if (!finding.column().isEmpty()) {
            place.add(texts.get("edition.column", finding.column()));
        }
        return new Line(
                String.join(texts.get("edition.comma"), place),
                importTexts.problem(finding),
                importTexts.remedy(finding),
                finding.times() > 1 ? texts.get("edition.times", finding.times()) : "");
    }
}
