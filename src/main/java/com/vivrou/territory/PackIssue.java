package com.vivrou.territory;

/**
 * One thing wrong in a pack, and where.
 *
 * @param file path inside the pack, {@code communes.csv}
 * @param line from 1; 0 when the file as a whole is meant
 * @param column column of a table or field of a document; empty when none is meant
 * @param value what was read there; empty when nothing was
 */
public record PackIssue(PackProblem problem, String file, int line, String column, String value) {}
