package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.kernel.Spelling;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The ministry's directory of schools, {@code fr-en-annuaire-education.csv}: one row per school, of which the open ones
 * count; or the same counted by commune and nature ({@code education-by-commune.json}). What counts is the nature: the
 * type also gives a collège or lycée to a section that is part of one (SEGPA, vocational section).
 */
public final class SchoolsReader implements DataSetReader {
    private static final List<String> INDICATORS =
            List.of("schools", "lower_secondary_schools", "upper_secondary_schools");
    private static final String OPEN = "ouvert";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-[0-9]{2}-[0-9]{2}.*");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        if (file.name().toLowerCase(Locale.ROOT).contains(".json")) {
            JsonRows.named(file, (line, code, commune) -> {
                intake.row();
                take(line, code, commune, intake);
            });
        } else {
            readDirectory(file, intake);
        }
    }

    private static void take(long line, String code, JsonNode commune, Intake intake) {
        JsonNode natures = commune.path("byLevel");
        if (!natures.isObject()) {
            throw new Refusal(ImportProblem.WRONG_DATA_SET, line, "byLevel", code);
        }
        if (commune.path("year").isInt()) {
            intake.year(commune.path("year").asInt());
        }
        int place = intake.place(line, "code", code);
        if (place < 0) {
            return;
        }
        list(place, intake);
        Iterable<String> names = natures::fieldNames;
        StreamSupport.stream(names.spliterator(), false).forEach(nature -> find(nature)
                .ifPresent(indicator ->
                        intake.count(place, indicator, natures.path(nature).asInt())));
        intake.kept();
    }

    private static void readDirectory(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("Identifiant_de_l_etablissement", "Code_commune", "Libelle_nature", "Etat");
        int commune = table.column("Code_commune");
        int nature = table.column("Libelle_nature");
        int state = table.column("Etat");
        int updated = table.find("Date_maj_ligne");
        boolean hasYear = false;
        for (Row row : table) {
            intake.row();
            Matcher day = DATE.matcher(row.text(updated));
            if (!hasYear && day.matches()) {
                intake.year(Integer.parseInt(day.group(1)));
                hasYear = true;
            }
            if (!Spelling.folded(row.text(state)).equals(OPEN)) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "Etat", row.text(state));
                continue;
            }
            int place = intake.place(row.line(), "Code_commune", row.text(commune));
            if (place < 0) {
                continue;
            }
            list(place, intake);
            Optional<String> indicator = find(row.text(nature));
            indicator.ifPresent(found -> intake.count(place, found, 1));
            if (indicator.isPresent()) {
                intake.kept();
            } else {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "Libelle_nature", row.text(nature));
            }
        }
    }

    /** A commune that the directory names has none of what it does not name there. */
    private static void list(int place, Intake intake) {
        INDICATORS.forEach(indicator -> intake.count(place, indicator, 0));
    }

    private static Optional<String> find(String nature) {
        String name = Spelling.folded(nature);
        if (name.startsWith("ecole maternelle")
                || name.startsWith("ecole de niveau elementaire")
                || name.startsWith("ecole elementaire")) {
            return Optional.of(INDICATORS.get(0));
        }
        if (name.startsWith("college")) {
            return Optional.of(INDICATORS.get(1));
        }
        return name.startsWith("lycee") ? Optional.of(INDICATORS.get(2)) : Optional.empty();
    }
}
