package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;

/** Explain or reform: the findings that the board follows. Their figures are of few children, and every page says so. */
record CasesSection(PaperWords words) {

    private static final String CODE = PackPart.CASES.code();

    Section of(PaperSource source) {
        String handling = words.get("disparity.handling");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak(handling));
        blocks.add(new Heading(
                1, words.get("cases.heading", source.disparity().cases().size()), CODE));
        if (!source.disparity().cases().isEmpty()) {
            blocks.add(Paragraph.of(Run.bold(handling)));
        }
        blocks.addAll(new DisparityCases(words).of(source.disparity()));
        boolean first = !source.contents().has(PackPart.DISPROPORTIONALITY);
        return new Section(
                CODE,
                blocks,
                first ? new LinkedHashSet<>(source.disparityFigures()) : Set.of(),
                first ? source.disparity().counts() : List.of());
    }
}
