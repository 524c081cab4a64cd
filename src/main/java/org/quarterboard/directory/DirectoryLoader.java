package org.quarterboard.directory;

import java.util.List;

/** Knows what one kind of directory file means for what is held. */
interface DirectoryLoader {

    DirectoryFile file();

    /**
     * Compares the file with what is held and, if asked to and nothing is wrong, saves it within the caller's
     * transaction.
     *
     * @param findings what is wrong with the rows against what is held is added here
     */
    Outcome load(CsvTable table, Findings findings, boolean save);

    /**
     * How many rows are new, differ, or are held already.
     *
     * @param populations what becomes of the number of children of each authority and year
     */
    record Outcome(int added, int changed, int unchanged, List<PopulationChange> populations) {

        Outcome(int added, int changed, int unchanged) {
            this(added, changed, unchanged, List.of());
        }
    }
}
