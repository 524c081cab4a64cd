package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every shape of document passes veraPDF's profile for PDF/UA-1. */
class PdfUaTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Set<String> shapes() {
        return SamplePapers.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void conforms(String shape) throws Exception {
        assertThat(failures(SamplePapers.print(SamplePapers.all().get(shape)))).isEmpty();
    }

    @Test
    void theValidatorWouldNoticeAMissingLanguage() throws Exception {
        byte[] file = SamplePapers.print(SamplePapers.paper(Paragraph.of("x")));
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] spoilt = text.replace("/Lang", "/Lung").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(failures(spoilt)).isNotEmpty();
    }

    private static List<String> failures(byte[] file) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
            return failures;
        }
    }
}
