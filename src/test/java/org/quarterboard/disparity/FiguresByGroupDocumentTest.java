package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is written about the file of counts is so. */
class FiguresByGroupDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/figures-by-group.md");
    private static final Pattern SAMPLE = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `([a-z_-]+)` \\|");

    @Test
    void itNamesEveryColumnAndEveryThingThatIsBrought() throws IOException {
        List<String> named =
                CODE.matcher(text()).results().map(found -> found.group(1)).toList();
        List<String> there = new ArrayList<>();
        for (CountColumn column : CountColumn.values()) {
            there.add(column.code());
        }
        CountFiles.CATALOGUE.all().stream()
                .filter(counted -> counted.figures().isEmpty())
                .forEach(counted -> there.add(counted.code().value()));
        assertThat(named).isEqualTo(there);
    }

    @Test
    void itNamesEveryGroup() throws IOException {
        String text = text();
        for (CountColumn column : CountColumn.values()) {
            if (column != CountColumn.ETHNIC_DETAIL) {
                column.dimension()
                        .ifPresent(dimension ->
                                dimension.items().forEach(item -> assertThat(text).contains("`" + item + "`")));
            }
        }
    }

    @Test
    void itsExampleIsReadWithoutAFinding() throws IOException {
        Matcher sample = SAMPLE.matcher(text());
        assertThat(sample.find()).isTrue();
        CountFile file = CountFiles.screened(sample.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(file.findings()).isEmpty();
        assertThat(file.rows()).hasSize(6);
    }

    private static String text() throws IOException {
        return Files.readString(DOCUMENT);
    }
}
