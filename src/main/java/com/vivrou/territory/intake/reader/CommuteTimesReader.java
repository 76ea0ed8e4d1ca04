package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Median time and distance from home to work of the inhabitants who work, from the census: columns {@code dur_<year>} and
 * {@code dist_<year>} for several years, of which the latest counts.
 */
public final class CommuteTimesReader implements DataSetReader {
    private static final Pattern TIME = Pattern.compile("dur_([0-9]{2})");
    private static final int CENTURY = 2000;

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("code_insee");
        String digits = table.columns().stream()
                .map(name -> TIME.matcher(name.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .max(String::compareTo)
                .orElseThrow(() -> new Refusal(
                        ImportProblem.COLUMN_MISSING, 1, "dur_<année>", String.join(", ", table.columns())));
        intake.year(CENTURY + Integer.parseInt(digits));
        String timeName = "dur_" + digits;
        String distanceName = "dist_" + digits;
        int code = table.column("code_insee");
        int time = table.column(timeName);
        int distance = table.column(distanceName);
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "code_insee", row.text(code));
            if (place >= 0) {
                double minutes = intake.number(row.line(), timeName, row.text(time));
                double kilometres = intake.number(row.line(), distanceName, row.text(distance));
                intake.amount(row.line(), place, "commute_minutes_median", minutes);
                intake.amount(row.line(), place, "commute_km_median", kilometres);
                intake.kept();
            }
        }
    }
}
