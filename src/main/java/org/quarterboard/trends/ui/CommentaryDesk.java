package org.quarterboard.trends.ui;

import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.trends.Commentary;
import org.quarterboard.trends.CommentaryService;
import org.quarterboard.trends.CommentaryTyping;

/** The commentary that a form writes: of one service, measure and quarter. */
record CommentaryDesk(CommentaryService commentaries, ServiceId service, MeasureCode measure, Quarter quarter) {

    void save(String text, int seen) {
        commentaries.save(service, measure, quarter, text, seen);
    }

    /** How the text stands now. */
    Optional<Commentary> newest() {
        return commentaries.ofMeasure(service, measure).stream()
                .filter(text -> text.quarter().equals(quarter))
                .findFirst();
    }

    CommentaryTyping.Kept keep(CommentaryTyping.Words words) {
        return commentaries.keepTyping(service, measure, quarter, words);
    }

    /** What the person has typed and not saved, in whichever window. */
    Optional<CommentaryTyping> kept() {
        return commentaries.typing(service, measure).stream()
                .filter(typing -> typing.quarter().equals(quarter))
                .findFirst();
    }

    void discard(CommentaryTyping typing) {
        commentaries.discardTyping(service, typing);
    }

    CommentaryTyping restore(CommentaryTyping typing) {
        return commentaries.restoreTyping(service, typing);
    }
}
