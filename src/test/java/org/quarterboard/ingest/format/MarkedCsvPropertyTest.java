package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MarkedCsvPropertyTest {

    private static final String NOTE = "QB-LAY-022 a, \"b\"; c";

    /** Text of what matters to a scanner; most of it parses, some has a quote that is not closed. */
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> plain = Arbitraries.strings().withChars("ab =-é€漢 ").ofMaxLength(4);
        Arbitrary<String> quoted =
                Arbitraries.strings().withChars("a,;\t\n\r ").ofMaxLength(4).map(text -> '"' + text + "\"\"\"");
        Arbitrary<String> field = Arbitraries.frequencyOf(
                Tuple.of(6, plain), Tuple.of(3, quoted), Tuple.of(1, Arbitraries.of("", "\"\"", "a\"b", "\"open")));
        Arbitrary<String> record = field.list().ofMinSize(1).ofMaxSize(4).map(fields -> String.join(",", fields));
        Arbitrary<String> line = Arbitraries.of("\n", "\r\n", "\r", "\n\n");
        return Combinators.combine(
                        record,
                        line,
                        record,
                        line,
                        record,
                        Arbitraries.of("", "\n", "\r\n"),
                        Arbitraries.of("", "\uFEFF"))
                .as((a, b, c, d, e, f, bom) -> bom + a + b + c + d + e + f);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void withoutItsLastColumnACopyIsTheFile(@ForAll("files") String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        Optional<byte[]> copy = MarkedCsv.of(bytes, Map.of(2L, List.of(NOTE)));
        if (copy.isEmpty()) {
            return;
        }
        String marked = new String(copy.get(), StandardCharsets.UTF_8);
        assertThat(marked).contains(FindingsColumn.NAME);
        assertThat(stripped(marked)).isEqualTo(file);
    }

    /** What another reader sees: every field as it was, and one more. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anotherReaderSeesTheSameFields(@ForAll("files") String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        Optional<byte[]> copy = MarkedCsv.of(bytes, Map.of(2L, List.of(NOTE)));
        if (copy.isEmpty() || file.contains("\"open") || file.contains("a\"b")) {
            return;
        }
        String marked = new String(copy.get(), StandardCharsets.UTF_8);
        if (separator(marked) != ',' || hasBlankRecord(file)) {
            return;
        }
        List<CsvRecord> before = records(file);
        List<CsvRecord> after = records(marked);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            List<String> fields = after.get(i).getFields();
            assertThat(fields.subList(0, fields.size() - 1))
                    .isEqualTo(before.get(i).getFields());
        }
    }

    /** Cuts the field behind the last separator out of every record, without knowing what was written there. */
    private static String stripped(String marked) {
        String text = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        CsvScanner scanner = new CsvScanner(text, separator(marked));
        StringBuilder out = new StringBuilder(marked.substring(0, marked.length() - text.length()));
        int from = 0;
        for (List<String> record = scanner.next(8); record != null; record = scanner.next(8)) {
            out.append(text, from, scanner.end(1));
            from = scanner.end(0);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** What stands before the name of the new column. */
    private static char separator(String marked) {
        return marked.charAt(marked.indexOf(FindingsColumn.NAME) - 1);
    }

    private static boolean hasBlankRecord(String file) {
        return records(file).stream()
                .anyMatch(record ->
                        record.getFieldCount() == 1 && record.getField(0).isBlank());
    }

    private static List<CsvRecord> records(String file) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file.startsWith("\uFEFF") ? file.substring(1) : file)
                .stream()
                .toList();
    }
}
