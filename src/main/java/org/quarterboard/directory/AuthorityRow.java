package org.quarterboard.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sound row of {@code authorities.csv}: an authority that a service covers for a time. */
record AuthorityRow(
        int row,
        String serviceCode,
        String authorityCode,
        String authorityName,
        LocalDate validFrom,
        LocalDate validTo) {

    private static final int LONGEST_NAME = 160;

    /** What makes a row the same row. */
    record Key(String serviceCode, String authorityCode, LocalDate validFrom) {}

    Key key() {
        return new Key(serviceCode, authorityCode, validFrom);
    }

    static List<AuthorityRow> read(CsvTable table, Findings findings) {
        List<AuthorityRow> sound = new ArrayList<>();
        Set<Key> keys = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (CsvTable.Row line : table.rows()) {
            Fields fields = new Fields(line, table.layout(), findings);
            AuthorityRow row = read(fields);
            if (fields.sound()) {
                if (!keys.add(row.key())) {
                    fields.wrong("authority_code", Problem.DUPLICATE_ROW, "");
                }
                String before = names.putIfAbsent(row.authorityCode(), row.authorityName());
                if (before != null && !before.equals(row.authorityName())) {
                    fields.wrong("authority_name", Problem.TWO_NAMES, before);
                }
                sound.add(row);
            }
        }
        return sound;
    }

    private static AuthorityRow read(Fields fields) {
        LocalDate from = fields.date("valid_from");
        return new AuthorityRow(
                fields.row(),
                fields.code("service_code"),
                fields.code("authority_code"),
                fields.text("authority_name", LONGEST_NAME),
                from,
                fields.end("valid_to", from));
    }
}
