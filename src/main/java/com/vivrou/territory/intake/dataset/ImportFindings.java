package com.vivrou.territory.intake.dataset;

import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.ImportProblem.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problems of one import, equal ones counted: a column that is wrong throughout is one finding. */
public final class ImportFindings {
    private static final int LONGEST_VALUE = 80;
    private static final int MOST = 200;

    private final Map<Key, ImportFinding> findings = new LinkedHashMap<>();

    private record Key(ImportProblem problem, String column) {}

    public void add(ImportProblem problem, long line, String column, String value) {
        add(problem, line, column, value, 1);
    }

    public void add(ImportProblem problem, long line, String column, String value, long times) {
        Key key = new Key(problem, column);
        ImportFinding known = findings.get(key);
        if (known != null) {
            findings.put(
                    key,
                    new ImportFinding(problem, known.times() + times, known.line(), known.column(), known.value()));
        } else if (findings.size() < MOST) {
            findings.put(key, new ImportFinding(problem, times, line, column, shortened(value)));
        }
    }

    /** Keeps what stopped the reading. */
    public void add(Refusal refusal) {
        refusal.tell(this);
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many times something of this severity was met. */
    public long count(Severity severity) {
        return findings.values().stream()
                .filter(finding -> finding.problem().severity() == severity)
                .mapToLong(ImportFinding::times)
                .sum();
    }

    /** The gravest first. */
    public List<ImportFinding> list() {
        return findings.values().stream()
                .sorted(Comparator.comparing(finding -> finding.problem().severity()))
                .toList();
    }

    private static String shortened(String value) {
        String text = value.strip();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
