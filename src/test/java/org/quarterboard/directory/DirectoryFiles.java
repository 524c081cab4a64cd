package org.quarterboard.directory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes directory files for tests; codes are never given twice. */
final class DirectoryFiles {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private DirectoryFiles() {}

    static String code(String start) {
        return start + "-" + NUMBER.incrementAndGet();
    }

    static byte[] services(String... rows) {
        return file(DirectoryFile.SERVICES, List.of(rows));
    }

    static byte[] authorities(String... rows) {
        return file(DirectoryFile.AUTHORITIES, List.of(rows));
    }

    static byte[] populations(List<String> rows) {
        return file(DirectoryFile.POPULATIONS, rows);
    }

    static byte[] file(DirectoryFile file, List<String> rows) {
        return (String.join(",", file.columns()) + "\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** All sixteen cells of an authority, a year and an ethnicity, each with the same number of children. */
    static List<String> year(String authority, int year, Ethnicity ethnicity, int children, String sourceDate) {
        List<String> rows = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            for (int age = 10; age <= 17; age++) {
                rows.add("%s,%d,%s,%s,%d,%d,Test estimate,%s"
                        .formatted(authority, year, ethnicity, sex, age, children, sourceDate));
            }
        }
        return rows;
    }
}
