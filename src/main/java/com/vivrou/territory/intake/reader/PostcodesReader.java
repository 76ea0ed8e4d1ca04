package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * La Poste's {@code 019HexaSmal.csv}: one row per commune, postcode and hamlet, and Monaco, which is not a commune. The
 * postcodes of a commune are joined by {@code |}.
 */
public final class PostcodesReader implements DataSetReader {
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern ABROAD = Pattern.compile("99[0-9]{3}");

    private final Map<Integer, Set<String>> postcodes = new TreeMap<>();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("Code_commune_INSEE", "Code_postal");
        int commune = table.column("Code_commune_INSEE");
        int postcode = table.column("Code_postal");
        for (Row row : table) {
            intake.row();
            take(row.line(), row.text(commune), row.text(postcode), intake);
        }
        postcodes.forEach((place, codes) -> intake.words(0, place, "postcodes", String.join("|", codes)));
        file.yearInName().ifPresent(intake::year);
    }

    private void take(long line, String commune, String postcode, Intake intake) {
        if (ABROAD.matcher(commune).matches()) {
            intake.report(ImportProblem.ROW_NOT_CONCERNED, line, "Code_commune_INSEE", commune);
            return;
        }
        int place = intake.place(line, "Code_commune_INSEE", commune);
        if (place < 0) {
            return;
        }
        if (POSTCODE.matcher(postcode).matches()) {
            postcodes.computeIfAbsent(place, none -> new TreeSet<>()).add(postcode);
            intake.kept();
        } else if (WITHOUT_ZERO.matcher(postcode).matches()) {
            intake.report(ImportProblem.CODE_LOST_ITS_ZERO, line, "Code_postal", postcode);
        } else {
            intake.report(ImportProblem.IMPOSSIBLE_VALUE, line, "Code_postal", postcode);
        }
    }
}
