package org.quarterboard.directory;

import java.util.List;

/** The columns of a file, in their order; its first line names them. */
@FunctionalInterface
public interface CsvLayout {
    List<String> columns();
}
