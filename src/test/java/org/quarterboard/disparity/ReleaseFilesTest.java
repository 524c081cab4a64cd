package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.shared.Quarter;

class ReleaseFilesTest {

    private static final Quarter LAST = new Quarter(2025, 4);

    @Test
    void every_file_says_that_small_numbers_are_hidden_and_the_paper_is_for_everybody() throws Exception {
        ReleaseWorld world = ReleaseWorld.few(3, new Quarter(2025, 1), 4);
        ReleaseWorld.Statement statement = world.publish(
                        ReleaseWorld.question(LAST, 4, List.of("court", "remand", "custody"), "ethnicity", "sex"), 5)
                .orElseThrow();
        List<ReleaseFiles.Published> files = ReleaseFiles.of(statement.told(), List.of());
        assertThat(files)
                .extracting(ReleaseFiles.Published::name)
                .contains(
                        "norchester-disproportionality-" + LAST.nationalLabel() + "-en.pdf",
                        "norchester-disproportionality-" + LAST.nationalLabel() + "-cy.csv");
        for (ReleaseFiles.Published file : files) {
            if (System.getProperty("keep") != null) {
                Files.write(Path.of(System.getProperty("keep"), file.name()), file.bytes());
            }
            if (file.name().endsWith(".pdf")) {
                assertThat(PdfUa.failures(file.bytes())).isEmpty();
            } else {
                assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).containsAnyOf("hidden", "cuddio");
            }
        }
    }
}
