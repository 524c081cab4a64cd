package org.quarterboard.papers.ui;

import java.util.Locale;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.shared.Formats;

/** When a paper was built, by whom, and how long it is. */
record BuiltWords(Formats formats, Locale locale, Texts texts) {

    String of(PaperItem paper) {
        String moment = formats.moment(paper.builtAt(), locale);
        return paper.builtBy().isEmpty()
                ? texts.get("papers.built", moment, paper.pages())
                : texts.get("papers.built-by", moment, paper.pages(), paper.builtBy());
    }
}
