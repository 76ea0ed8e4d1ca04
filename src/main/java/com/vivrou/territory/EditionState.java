package com.vivrou.territory;

/** Where an import stands. */
public enum EditionState {
    /** The file is being read. */
    READING,
    /** Checked and stored, shown to nobody. */
    STAGED,
    /** What the atlas shows. */
    PUBLISHED,
    /** Was published, or is older than what is; it can be put back as long as its figures are kept. */
    SUPERSEDED,
    /** Its report has an error. */
    REFUSED,
    /** Its process ended before it did. */
    INTERRUPTED
}
