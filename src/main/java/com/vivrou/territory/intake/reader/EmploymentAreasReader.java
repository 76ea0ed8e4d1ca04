package com.vivrou.territory.intake.reader;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which employment area of France Travail's survey (BMO) a commune is in: {@code bassin_emploi.csv}. Codes of communes
 * may have lost their zero at the source.
 */
public final class EmploymentAreasReader implements DataSetReader {
    private static final String INDICATOR = "employment_area";
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{3}");

    private final Map<String, String> names = new HashMap<>();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("code_commune_insee", "code_bassin_BMO", "lib_bassin_BMO");
        int commune = table.column("code_commune_insee");
        int area = table.column("code_bassin_BMO");
        int name = table.column("lib_bassin_BMO");
        for (Row row : table) {
            intake.row();
            take(row.line(), row.text(commune), row.text(area), row.text(name), intake);
        }
        file.yearInName().ifPresent(intake::year);
    }

    private void take(long line, String written, String area, String name, Intake intake) {
        String code = written;
        if (WITHOUT_ZERO.matcher(written).matches()) {
            intake.report(ImportProblem.ZERO_PUT_BACK, line, "code_commune_insee", written);
            code = "0" + written;
        }
        int place = intake.place(line, "code_commune_insee", code);
        if (place < 0) {
            return;
        }
        String known = names.putIfAbsent(area, name);
        if (known != null && !known.equals(name)) {
            // One code, two areas: it would be wrong for one of them.
            intake.report(ImportProblem.CLASS_UNKNOWN, line, "code_bassin_BMO", area + " " + name);
            return;
        }
        intake.label(INDICATOR, area, Bilingual.same(name));
        intake.words(line, place, INDICATOR, area);
        intake.kept();
    }
}
