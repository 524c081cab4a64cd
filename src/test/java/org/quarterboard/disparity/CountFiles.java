package org.quarterboard.disparity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;

/** Small files of counts for tests. */
final class CountFiles {

    static final String HEADER =
            "counted,authority,period,ethnicity,ethnic_detail,sex,age,care,send,count,source,source_date,basis";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    static final List<AuthorityItem> AUTHORITIES = List.of(
            new AuthorityItem(1, "X01", "Alder City", LocalDate.of(2000, 4, 1), OPEN),
            new AuthorityItem(2, "X02", "Birch", LocalDate.of(2024, 4, 1), OPEN));
    static final CountedCatalogue CATALOGUE = new CountedCatalogue();

    private CountFiles() {}

    /** Each line as thing, authority, period, ethnicity, sex, count. */
    static byte[] file(String... lines) {
        return (HEADER + "\n" + Arrays.stream(lines).map(CountFiles::line).collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String line) {
        String[] f = line.split(",", -1);
        return "%s,%s,%s,%s,,%s,,,,%s,Records,2026-10-05,%s"
                .formatted(f[0], f[1], f[2], f[3], f[4], f[5], f.length > 6 ? f[6] : "");
    }

    /** All five ethnic groups and "not known" of one thing and period. */
    static String[] groups(String counted, String period, int asian, int black, int mixed, int white, int other) {
        return new String[] {
            counted + ",," + period + ",asian,," + asian,
            counted + ",," + period + ",black,," + black,
            counted + ",," + period + ",mixed,," + mixed,
            counted + ",," + period + ",white,," + white,
            counted + ",," + period + ",other,," + other,
            counted + ",," + period + ",unknown,,0"
        };
    }

    static CountFile screened(byte[] file, Map<CountCell, CountValue> held) {
        CountSetting setting = new CountSetting(TODAY, AUTHORITIES, counted -> true, held);
        return new CountScreening(CATALOGUE, setting).screen(new CountFileReader(CATALOGUE).read(file));
    }

    static CountFile screened(byte[] file) {
        return screened(file, Map.of());
    }
}
