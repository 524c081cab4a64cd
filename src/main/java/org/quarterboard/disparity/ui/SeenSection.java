package org.quarterboard.disparity.ui;

/** What was seen, with every number as it was on the day. */
final class SeenSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    SeenSection(CaseShown shown) {
        super("disparity.case.seen.heading", shown);
        String day = desk().day(one().opening().at(), getLocale());
        // The sentence stands in the head of the page.
        add(
                new FindingFigures(one().seen(), day, desk()),
                note(t("disparity.case.seen.note")),
                recorded(one().opening()));
    }
}
