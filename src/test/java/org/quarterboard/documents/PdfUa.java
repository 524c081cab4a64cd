package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file conforms to PDF/UA-1, and to PDF/A-2a. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** What it finds wrong, each kind once; empty if the file conforms. */
    public static List<String> failures(byte[] file) throws Exception {
        return failures(file, PDFAFlavour.PDFUA_1);
    }

    /** What is wrong with it as a file to be kept (PDF/A-2a), each kind once. */
    public static List<String> archiveFailures(byte[] file) throws Exception {
        return failures(file, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
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
