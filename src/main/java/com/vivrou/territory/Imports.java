package com.vivrou.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Official open data in, the national atlas out. For the operator's side only: it writes as the role that owns the
 * schema. One import runs at a time, whatever the number of servers and command lines.
 */
public interface Imports {
    /** Every data set that can be read, in the order in which they build on each other. */
    List<DataSet> dataSets();

    Optional<DataSet> find(String key);

    /**
     * Reads, checks, stores and publishes the file. What is wrong with the file is in the edition's findings, never an
     * exception; an edition with an error changes nothing that is shown.
     *
     * @throws ImportRunningException when another import runs
     * @throws IllegalArgumentException when there is no such data set
     */
    Edition run(ImportOrder order, ImportProgress progress);

    /** The published edition of each data set that has one. */
    List<Edition> published();

    /** For how many communes each published edition says something, by its number. */
    Map<Integer, Integer> coverage();

    /** The imports of a data set, the last one first. */
    List<Edition> history(String dataSet);

    Optional<Edition> findEdition(int id);

    /** The import that runs at this moment, in this process or any other. */
    Optional<Edition> findRunning();

    /**
     * Shows this edition again instead of the published one.
     *
     * @return false when its figures are not kept any more, or it never passed
     */
    boolean putBack(int edition, String by);

    /** Thrown when an import is asked for while another one runs. */
    final class ImportRunningException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ImportRunningException() {
            super("Another import is running.");
        }
    }
}
