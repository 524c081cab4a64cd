package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.quarterboard.kpi.ReturnProgress;
import org.quarterboard.kpi.ReturnStanding;
import org.quarterboard.shared.ui.Badge;

/** Where a return stands, as shape and words. */
final class StandingWords {

    private StandingWords() {}

    static Component badge(ReturnStanding standing) {
        String words = words(standing);
        return switch (standing.progress()) {
            case NOT_FOLLOWED -> new Span(words);
            case ELSEWHERE, NOT_DUE -> new Badge(Badge.Kind.NEUTRAL, words);
            case SUBMITTED -> new Badge(Badge.Kind.GOOD, words);
            case EXPECTED -> new Badge(standing.late() ? Badge.Kind.PROBLEM : Badge.Kind.MISSING, words);
            case RECEIVED, CHECKED -> new Badge(standing.late() ? Badge.Kind.PROBLEM : Badge.Kind.NEUTRAL, words);
        };
    }

    static String words(ReturnStanding standing) {
        ReturnProgress progress = standing.progress();
        String words = I18NProvider.translate(key(standing));
        return standing.locked() && progress != ReturnProgress.NOT_FOLLOWED
                ? I18NProvider.translate("calendar.locked-too", words)
                : words;
    }

    private static String key(ReturnStanding standing) {
        ReturnProgress progress = standing.progress();
        if (standing.late()) {
            return "calendar.late." + progress;
        }
        if (progress == ReturnProgress.SUBMITTED) {
            return standing.submittedLate() ? "calendar.late.SUBMITTED" : progress.messageKey();
        }
        boolean again = standing.submissions() > 0 && standing.outstanding();
        return again ? "calendar.again." + progress : progress.messageKey();
    }
}
