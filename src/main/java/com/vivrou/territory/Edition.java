package com.vivrou.territory;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * One import of one data set.
 *
 * @param year that its figures describe; empty as long as the file has not told it
 * @param cogYear year of the official geography that its codes belong to
 * @param fileName without its folders
 * @param checksum SHA-256 of the file, in hexadecimal
 * @param findings the problems met, the gravest first; equal ones are counted
 * @param restorable whether its figures are still kept and not the ones shown
 */
public record Edition(
        int id,
        String dataSet,
        EditionState state,
        OptionalInt year,
        OptionalInt cogYear,
        String fileName,
        String checksum,
        long rowsRead,
        long rowsKept,
        List<ImportFinding> findings,
        String importedBy,
        Instant startedAt,
        Instant finishedAt,
        boolean restorable) {

    public Edition {
        findings = List.copyOf(findings);
    }

    /** The same edition in another state. */
    public Edition in(EditionState other) {
        return new Edition(
                id,
                dataSet,
                other,
                year,
                cogYear,
                fileName,
                checksum,
                rowsRead,
                rowsKept,
                findings,
                importedBy,
                startedAt,
                finishedAt,
                restorable);
    }

    public long count(ImportProblem.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.problem().severity() == severity)
                .count();
    }
}
