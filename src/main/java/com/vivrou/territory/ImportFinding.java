package com.vivrou.territory;

/**
 * One problem in one column of an imported file, with the first place where it was met.
 *
 * @param times how often it was met
 * @param line first line with it, from 1; 0 when the file as a whole is meant
 * @param column as the file names it; empty when none is meant
 * @param value what was read at that first place; empty when nothing was
 */
public record ImportFinding(ImportProblem problem, long times, long line, String column, String value) {}
