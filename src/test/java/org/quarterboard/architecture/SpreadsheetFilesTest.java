package org.quarterboard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.SpreadsheetText;

/** No file that leaves the portal runs anything in a spreadsheet; the wall is {@code csv-files-hold-no-formulas}. */
class SpreadsheetFilesTest {

    /** Those that put a CSV file together without the library, each with its reason. */
    private static final Map<String, String> BY_HAND = Map.of(
            "LongLayoutWriter.java", "writes numbers below zero beside texts, which it guards",
            "SampleFiles.java", "writes the catalogue's own codes and figures of 0",
            "CsvTable.java", "writes headings alone",
            "EstablishedFiles.java", "writes the demonstration's invented figures");

    private static final Pattern LINE_END = Pattern.compile("\"(?:[^\"\\n]*)\\\\r\\\\n\"");
    private static final Pattern COMMA = Pattern.compile(
            "append\\(',' *\\)|append\\(\",\"\\)|join\\(\\s*\",\"|joining\\(\",\"\\)|\"[^\"\\n]*,,[^\"\\n]*\"");
    private static final Pattern FORMULA = Pattern.compile("\\.formula\\(");

    @Test
    void onlyAFewWriteCsvByHand() throws IOException {
        assertThat(sources(text ->
                        LINE_END.matcher(text).find() && COMMA.matcher(text).find()))
                .isEqualTo(new TreeSet<>(BY_HAND.keySet()));
    }

    /** The cells of our workbooks are values, which no program takes for formulas. */
    @Test
    void noWorkbookHoldsAFormula() throws IOException {
        assertThat(sources(text -> text.contains("org.dhatim.fastexcel")
                        && FORMULA.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void whatBeginsLikeAFormulaBeginsWithAnApostrophe() {
        for (String text :
                new String[] {"=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"
                }) {
            assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
        }
        for (String text : new String[] {"", "a=1", "1-1", "Ynys Môn", "'=1"}) {
            assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
        }
    }

    private interface Trait {
        boolean has(String text);
    }

    private static Set<String> sources(Trait trait) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (trait.has(Files.readString(file))) {
                    names.add(file.getFileName().toString());
                }
            }
        }
        return names;
    }
}
