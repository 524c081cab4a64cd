package org.quarterboard.files.bind;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Links that lead to a place by its name, which two papers may both use, are made to lead there by page. */
final class NamedPlaces {

    private NamedPlaces() {}

    static void spellOut(PDDocument paper) throws IOException {
        for (PDPage page : paper.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    spellOut(paper, link);
                }
            }
        }
    }

    private static void spellOut(PDDocument paper, PDAnnotationLink link) throws IOException {
        if (link.getAction() instanceof PDActionGoTo action) {
            PDPageDestination place = place(paper, action.getDestination());
            if (place != null) {
                action.setDestination(place);
            }
        } else {
            PDPageDestination place = place(paper, link.getDestination());
            if (place != null) {
                link.setDestination(place);
            }
        }
    }

    private static @Nullable PDPageDestination place(PDDocument paper, PDDestination destination) throws IOException {
        return destination instanceof PDNamedDestination named
                ? paper.getDocumentCatalog().findNamedDestinationPage(named)
                : null;
    }
}
