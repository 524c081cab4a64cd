package org.quarterboard.disparity;

import java.util.List;

/**
 * A file of counts as it was read.
 *
 * @param rows those that could be read in full; the rows of a file with a finding that refuses are not all there are
 */
record CountFile(List<CountRow> rows, List<CountFinding> findings) {

    CountFile {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
