package org.quarterboard.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of one row, read one by one. What is wrong becomes a finding and {@link #sound()} turns false; the value
 * handed back then stands for nothing.
 */
public final class Fields {

    /** Stands for "no end is known". */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final CsvTable.Row row;
    private final CsvLayout layout;
    private final Findings findings;
    private boolean sound = true;

    public Fields(CsvTable.Row row, CsvLayout layout, Findings findings) {
        this.row = row;
        this.layout = layout;
        this.findings = findings;
    }

    public int row() {
        return row.number();
    }

    public boolean sound() {
        return sound;
    }

    public boolean isEmpty(String column) {
        return raw(column).isEmpty();
    }

    public void wrong(String column, CsvProblem problem, String detail) {
        sound = false;
        findings.add(row.number(), column, raw(column), problem, detail);
    }

    public String code(String column) {
        String value = given(column);
        if (!value.isEmpty() && !CODE.matcher(value).matches()) {
            wrong(column, Problem.BAD_CODE, "");
        }
        return value;
    }

    public String text(String column, int longest) {
        String value = given(column);
        if (value.length() > longest) {
            wrong(column, Problem.TOO_LONG, String.valueOf(longest));
        } else if (CONTROL.matcher(value).find()) {
            wrong(column, Problem.CONTROL_CHARACTER, "");
        }
        return value;
    }

    public LocalDate date(String column) {
        String value = given(column);
        try {
            LocalDate date = value.isEmpty() ? OPEN : LocalDate.parse(value, ISO);
            if (date.getYear() < 1900 || date.isAfter(OPEN)) {
                wrong(column, Problem.BAD_DATE, "");
            }
            return date;
        } catch (DateTimeParseException e) {
            wrong(column, Problem.BAD_DATE, "");
            return OPEN;
        }
    }

    /** An empty end means that none is known. */
    public LocalDate end(String column, LocalDate start) {
        if (raw(column).isEmpty()) {
            return OPEN;
        }
        LocalDate end = date(column);
        if (sound && end.isBefore(start)) {
            wrong(column, Problem.ENDS_BEFORE_START, "");
        }
        return end;
    }

    public int whole(String column, int least, int most, CsvProblem outside) {
        String value = given(column);
        if (value.isEmpty()) {
            return least;
        }
        if (!WHOLE.matcher(value).matches()) {
            wrong(column, Problem.BAD_NUMBER, "");
            return least;
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            wrong(column, outside, least + " – " + most);
        }
        return number;
    }

    public <E extends Enum<E>> E oneOf(String column, E[] allowed, CsvProblem otherwise) {
        String value = given(column);
        for (E each : allowed) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        if (!value.isEmpty()) {
            wrong(column, otherwise, String.join(", ", names(allowed)));
        }
        return allowed[0];
    }

    private static <E extends Enum<E>> Iterable<String> names(E[] allowed) {
        Function<E, String> name = Enum::name;
        return Stream.of(allowed).map(name).toList();
    }

    private String given(String column) {
        String value = raw(column);
        if (value.isEmpty()) {
            wrong(column, Problem.MISSING, "");
        }
        return value;
    }

    private String raw(String column) {
        return row.fields().get(layout.columns().indexOf(column)).strip();
    }
}
