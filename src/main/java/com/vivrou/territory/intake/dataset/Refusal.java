package com.vivrou.territory.intake.dataset;

import com.vivrou.territory.ImportProblem;

/** The file cannot be read further. The problem is one of severity ERROR. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImportProblem problem;
    private final long line;
    private final String column;
    private final String value;

    public Refusal(ImportProblem problem, long line, String column, String value) {
        super(problem + " at line " + line + ", column " + column + ": " + value);
        this.problem = problem;
        this.line = line;
        this.column = column;
        this.value = value;
    }

    public Refusal(ImportProblem problem, String value) {
        this(problem, 0, "", value);
    }

    void tell(ImportFindings findings) {
        findings.add(problem, line, column, value);
    }
}
