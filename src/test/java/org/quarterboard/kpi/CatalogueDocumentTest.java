package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogueDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/catalogue.md");

    /** The document that people read is the catalogue that the portal reads. */
    @Test
    void theDocumentIsTheCatalogue() throws IOException {
        String written = new CatalogueDocument(MeasureGuide.load(MeasureCatalogue.load())).write();
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(DOCUMENT, written);
        }
        assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n"))
                .as("run with -Dcatalogue.write=true to write the document anew")
                .isEqualTo(written);
    }

    @Test
    void theDocumentNamesEveryMeasureAndNoMissingWord() {
        MeasureGuide guide = MeasureGuide.load(MeasureCatalogue.load());
        String written = new CatalogueDocument(guide).write();
        assertThat(guide.catalogue().measures())
                .allSatisfy(measure -> assertThat(written).contains("\n### " + measure.code() + " "));
        assertThat(written).doesNotContain("!kpi.");
    }
}
