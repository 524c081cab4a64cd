package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape of document passes veraPDF's profiles for PDF/UA-1 and PDF/A-2a. */
class PdfUaTest {

    static Set<String> shapes() {
        return SamplePapers.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void conforms(String shape) throws Exception {
        byte[] file = SamplePapers.print(SamplePapers.all().get(shape));
        assertThat(PdfUa.failures(file)).isEmpty();
        assertThat(PdfUa.archiveFailures(file)).isEmpty();
    }

    @Test
    void theValidatorWouldNoticeAMissingLanguage() throws Exception {
        byte[] file = SamplePapers.print(SamplePapers.paper(Paragraph.of("x")));
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] spoilt = text.replace("/Lang", "/Lung").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(PdfUa.failures(spoilt)).isNotEmpty();
    }
}
