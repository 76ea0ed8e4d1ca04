package com.vivrou.territory.intake;

import com.vivrou.territory.PackIssue;
import com.vivrou.territory.PackProblem;
import java.util.ArrayList;
import java.util.List;

/** The issues of one pack while it is read. */
final class Findings {
    private final List<PackIssue> issues = new ArrayList<>();

    void add(PackProblem problem, String file) {
        add(problem, file, 0, "", "");
    }

    void add(PackProblem problem, String file, int line, String column, String value) {
        issues.add(new PackIssue(problem, file, line, column, value.strip()));
    }

    boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.problem().severity() == PackProblem.Severity.ERROR);
    }

    List<PackIssue> list() {
        return List.copyOf(issues);
    }
}
