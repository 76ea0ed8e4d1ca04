package com.vivrou.territory.intake.reader;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One of ANCT's typologies of communes: {@code insee_com} and a column {@code niveau_<typology>}, which holds the French
 * name of a class, sometimes after a number or a blank. The names are those of the declared classes; the declaration has
 * one indicator. Where it declares the class {@code none}, the list names only the communes of the other classes.
 */
public final class TypologyReader implements DataSetReader {
    private static final String NONE = "none";

    /** Overseas collectivities, which the typologies leave out. */
    private static final Pattern COLLECTIVITY = Pattern.compile("(97[578]|98).*");

    private static final Set<String> UNKNOWN =
            Set.of("undefined", "commune dont le perimetre a change depuis la realisation de la typologie");

    private final Map<String, String> classes = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Map.Entry<String, Measured> declared =
                file.declaration().measured().entrySet().iterator().next();
        String indicator = declared.getKey();
        declared.getValue().classesOrNone().forEach((key, name) -> classes.put(Spelling.folded(name.fr()), key));
        boolean isPartial = classes.containsValue(NONE);
        missing.addAll(classes.values());
        missing.remove(NONE);
        Table table = file.table("insee_com");
        int code = table.column("insee_com");
        String level = table.columns().stream()
                .map(String::strip)
                .filter(column -> column.startsWith("niveau_"))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(ImportProblem.COLUMN_MISSING, 1, "niveau_…", String.join(", ", table.columns())));
        int value = table.column(level);
        BitSet named = new BitSet();
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "insee_com", row.text(code));
            if (place >= 0) {
                named.set(place);
                put(row.line(), place, indicator, level, row.text(value), intake);
            }
        }
        if (isPartial) {
            fillUp(named, indicator, intake);
        }
        file.yearInName().ifPresent(intake::year);
    }

    private void put(long line, int place, String indicator, String column, String value, Intake intake) {
        String name = Spelling.folded(value).replaceFirst("^[0-9]+ ", "");
        String known = classes.get(name);
        if (known != null) {
            missing.remove(known);
            intake.words(line, place, indicator, known);
            intake.kept();
        } else if (UNKNOWN.contains(name)) {
            intake.report(ImportProblem.ROW_NOT_CONCERNED, line, column, value);
        } else {
            intake.report(ImportProblem.CLASS_UNKNOWN, line, column, value);
        }
    }

    /** A list that lacks a whole class is cut: the communes that it does not name would be said to be in none. */
    private void fillUp(BitSet named, String indicator, Intake intake) {
        if (!missing.isEmpty()) {
            intake.report(ImportProblem.FEW_COMMUNES, 0, indicator, String.join(", ", missing) + " : 0");
            return;
        }
        for (int place = named.nextClearBit(0); place < intake.gazetteer().size(); ) {
            if (!COLLECTIVITY.matcher(intake.gazetteer().code(place)).matches()) {
                intake.words(0, place, indicator, NONE);
            }
            place = named.nextClearBit(place + 1);
        }
    }
}
