package org.quarterboard.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sound row of {@code services.csv}. */
record ServiceRow(
        int row,
        String code,
        String name,
        Country country,
        String regionCode,
        String regionName,
        String familyCode,
        String familyName,
        LocalDate validFrom,
        LocalDate validTo) {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_GROUP_NAME = 120;

    static List<ServiceRow> read(CsvTable table, Findings findings) {
        List<ServiceRow> sound = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Map<String, String> regionNames = new HashMap<>();
        Map<String, String> familyNames = new HashMap<>();
        Map<String, Country> countries = new HashMap<>();
        for (CsvTable.Row line : table.rows()) {
            Fields fields = new Fields(line, table.layout(), findings);
            ServiceRow row = read(fields);
            if (fields.sound()) {
                if (!codes.add(row.code())) {
                    fields.wrong("code", Problem.DUPLICATE_ROW, "");
                }
                same(
                        fields,
                        "region_name",
                        regionNames.putIfAbsent(row.regionCode(), row.regionName()),
                        row.regionName());
                same(
                        fields,
                        "family_name",
                        familyNames.putIfAbsent(row.familyCode(), row.familyName()),
                        row.familyName());
                Country before = countries.putIfAbsent(row.regionCode(), row.country());
                if (before != null && before != row.country()) {
                    fields.wrong("country", Problem.TWO_COUNTRIES, row.regionCode());
                }
                sound.add(row);
            }
        }
        return sound;
    }

    private static void same(Fields fields, String column, @Nullable String before, String name) {
        if (before != null && !before.equals(name)) {
            fields.wrong(column, Problem.TWO_NAMES, before);
        }
    }

    private static ServiceRow read(Fields fields) {
        LocalDate from = fields.date("valid_from");
        return new ServiceRow(
                fields.row(),
                fields.code("code"),
                fields.text("name", LONGEST_NAME),
                fields.oneOf("country", Country.values(), Problem.BAD_COUNTRY),
                fields.code("region_code"),
                fields.text("region_name", LONGEST_GROUP_NAME),
                fields.code("family_code"),
                fields.text("family_name", LONGEST_GROUP_NAME),
                from,
                fields.end("valid_to", from));
    }
}
