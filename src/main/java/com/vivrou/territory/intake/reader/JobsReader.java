package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * France Travail's survey of recruitment needs (BMO): projects by job and employment area, {@code *} where secret. An
 * area that lies in several departments has a row for each: they are added, and unknown as soon as one is secret. Areas
 * and jobs are some tens of thousands in all, whatever the year.
 */
public final class JobsReader implements DataSetReader {
    private static final Pattern AREA = Pattern.compile("BE[0-9]{2}");
    private static final Pattern AREA_NAME = Pattern.compile("NOMBE[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Map<String, Receiver.Job> jobs = new LinkedHashMap<>();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("Code métier BMO", "Nom métier BMO", "met", "xmet", "smet");
        int area = column(table, AREA, "BE<année>");
        int areaName = column(table, AREA_NAME, "NOMBE<année>");
        int code = table.column("Code métier BMO");
        int name = table.column("Nom métier BMO");
        int projects = table.column("met");
        int difficult = table.column("xmet");
        int seasonal = table.column("smet");
        int year = table.find("annee");
        boolean hasYear = false;
        for (Row row : table) {
            intake.row();
            if (!hasYear && YEAR.matcher(row.text(year)).matches()) {
                intake.year(Integer.parseInt(row.text(year)));
                hasYear = true;
            }
            if (row.text(area).isEmpty() || row.text(code).isEmpty()) {
                intake.report(ImportProblem.EMPTY_ROW, row.line(), "Code métier BMO", row.text(code));
                continue;
            }
            Receiver.Job job = new Receiver.Job(
                    row.text(area),
                    row.text(areaName),
                    row.text(code),
                    row.text(name),
                    number(row, projects, "met", intake),
                    number(row, difficult, "xmet", intake),
                    number(row, seasonal, "smet", intake));
            jobs.merge(job.area() + " " + job.code(), job, JobsReader::sum);
            intake.kept();
        }
        jobs.values().forEach(intake.receiver()::job);
        if (!hasYear) {
            file.yearInName().ifPresent(intake::year);
        }
    }

    private static int column(Table table, Pattern name, String expected) {
        return table.columns().stream()
                .map(String::strip)
                .filter(column -> name.matcher(column).matches())
                .findFirst()
                .map(table::column)
                .orElseThrow(() ->
                        new Refusal(ImportProblem.COLUMN_MISSING, 1, expected, String.join(", ", table.columns())));
    }

    private static OptionalInt number(Row row, int column, String name, Intake intake) {
        double number = intake.number(row.line(), name, row.text(column));
        if (Double.isNaN(number)) {
            return OptionalInt.empty();
        }
        if (number < 0 || number > Integer.MAX_VALUE) {
            intake.report(ImportProblem.IMPOSSIBLE_VALUE, row.line(), name, row.text(column));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round(number));
    }

    private static Receiver.Job sum(Receiver.Job one, Receiver.Job other) {
        return new Receiver.Job(
                one.area(),
                one.areaName(),
                one.code(),
                one.name(),
                sum(one.projects(), other.projects()),
                sum(one.difficult(), other.difficult()),
                sum(one.seasonal(), other.seasonal()));
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(one.getAsInt() + other.getAsInt())
                : OptionalInt.empty();
    }
}
