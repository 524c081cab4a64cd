package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.LongLayoutColumns;
import org.quarterboard.shared.Quarter;

class PersonalDataPropertyTest {

    private static final TidyReader TIDY = new TidyReader(LongFile.CATALOGUE);
    private static final String TIDY_HEADER = String.join(",", TidyColumns.ALL) + "\r\n";

    /** Counts of any size, also those that have the check digit of an NHS number. */
    @Property(tries = 25)
    void noReturnInTheNationalLayoutIsStopped(@ForAll long seed, @ForAll @IntRange(min = 2023, max = 2030) int year) {
        Random random = new Random(seed);
        Map<CellCode, Long> values = new HashMap<>();
        LongFile.CATALOGUE.cells().forEach(cell -> values.put(cell.code(), count(random)));
        ParsedFile read = new LongFile(values, new Quarter(year, random.nextInt(4) + 1)).read();
        assertThat(read.personalData()).isEmpty();
    }

    @Property(tries = 25)
    void noReturnInTheTidyLayoutIsStopped(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(TIDY_HEADER);
        List<Cell> cells = List.copyOf(LongFile.CATALOGUE.cells());
        for (int i = 0; i < 200; i++) {
            text.append(line(cells.get(random.nextInt(cells.size())), random));
        }
        assertThat(TIDY.read(bytes(text.toString()), ReadLimits.USUAL).personalData())
                .isEmpty();
    }

    @Property(tries = 80)
    void anIdentifierIsFoundWhereverItStandsInAReturn(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int kind, @ForAll boolean amongWords) {
        Random random = new Random(seed);
        LongFile file = LongFile.zeros(LongFile.AFTER);
        List<String> line = file.lines().get(1 + random.nextInt(file.rows()));
        int drawn = random.nextInt(LongLayoutColumns.NAMES.size());
        // A service's code may look like a pupil's number; that is told once there are three.
        int column = kind == 3 && drawn == LongLayout.YOT_CODE ? LongLayout.YJS_NAME : drawn;
        String value = identifier(kind, random);
        line.set(column, amongWords ? "note " + value + " end" : value);
        assertThat(file.read().personalData())
                .as("%s in %s", value, LongLayoutColumns.NAMES.get(column))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.column()).isEqualTo(LongLayoutColumns.NAMES.get(column));
                    assertThat(finding.toString()).doesNotContain(value);
                });
    }

    @Property(tries = 100)
    void anIdentifierIsFoundInAFileThatCannotBeRead(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 6) int kind,
            @ForAll @IntRange(min = 0, max = 5) int spoilt) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add("\"Place " + i + "\",\"" + random.nextInt(100) + "\",\"ok\"");
        }
        rows.add("\"Place\",\"" + identifier(kind, random) + "\",\"ok\"");
        String text = "Service,Value,Remark\n" + String.join("\n", rows) + "\n";
        byte[] bytes = switch (spoilt) {
            case 0 -> bytes(text);
            case 1 -> bytes(text.replace(',', ';'));
            case 2 -> bytes(text.replaceFirst("ok\"", "ok"));
            case 3 -> text.replace("ok", "ôk").getBytes(StandardCharsets.ISO_8859_1);
            case 4 -> text.getBytes(StandardCharsets.UTF_16);
            default -> text.getBytes(StandardCharsets.UTF_16LE);
        };
        assertThat(PersonalDataScan.of(bytes)).isPresent();
    }

    @Property(tries = 30)
    void aReturnThatCannotBeReadIsNotStoppedForThat(@ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int spoilt) {
        Random random = new Random(seed);
        Map<CellCode, Long> values = new HashMap<>();
        LongFile.CATALOGUE.cells().forEach(cell -> values.put(cell.code(), count(random)));
        String text = new LongFile(values, LongFile.AFTER).text();
        byte[] bytes = switch (spoilt) {
            case 0 -> bytes(text.replace(',', ';'));
            case 1 -> bytes(text.replace(',', '\t'));
            case 2 -> bytes(text.replaceFirst(",", ",\""));
            default -> text.getBytes(StandardCharsets.UTF_16);
        };
        assertThat(PersonalDataScan.of(bytes)).isEmpty();
    }

    private static String identifier(int kind, Random random) {
        return switch (kind) {
            case 0 -> "LS" + (1 + random.nextInt(28)) + " " + random.nextInt(10) + "AB";
            case 1 -> healthNumber(random);
            case 2 -> "AB%06dC".formatted(random.nextInt(1_000_000));
            case 3 -> pupilNumber(random);
            case 4 -> policeNumber(random);
            case 5 -> "child" + random.nextInt(1000) + "@example.org";
            default -> "07700 %06d".formatted(random.nextInt(1_000_000));
        };
    }

    private static String healthNumber(Random random) {
        while (true) {
            String digits = "9%09d".formatted(random.nextInt(1_000_000_000));
            if (CheckDigits.healthNumber(digits)) {
                return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
            }
        }
    }

    private static String pupilNumber(Random random) {
        String digits = "%012d".formatted(random.nextLong(1_000_000_000_000L));
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if ("ISO".indexOf(letter) < 0 && CheckDigits.pupilNumber(letter + digits)) {
                return letter + digits;
            }
        }
        throw new IllegalStateException(digits);
    }

    private static String policeNumber(Random random) {
        String year = Integer.toString(1980 + random.nextInt(45));
        String serial = "%07d".formatted(random.nextInt(10_000_000));
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if ("ISO".indexOf(letter) < 0 && CheckDigits.policeNumber(year, serial, letter)) {
                return year + "/" + serial + letter;
            }
        }
        throw new IllegalStateException(serial);
    }

    private static String line(Cell cell, Random random) {
        boolean numerator = cell.kind() == CellKind.NUMERATOR;
        StringBuilder topics = new StringBuilder();
        StringBuilder items = new StringBuilder();
        cell.categories().forEach(category -> {
            topics.append(topics.isEmpty() ? "" : ";").append(category.dimension());
            items.append(items.isEmpty() ? "" : ";").append(category.item());
        });
        return "202526,Financial year Q2,ZZ01,," + cell.measure().value() + ","
                + cell.stage().code() + "," + topics
                + "," + items + "," + (numerator ? count(random) : "") + ",," + (numerator ? "" : count(random))
                + ",,final,2025-07-01,2025-09-30,,\r\n";
    }

    private static long count(Random random) {
        return random.nextBoolean() ? random.nextInt(100) : random.nextLong(10_000_000_000L);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
