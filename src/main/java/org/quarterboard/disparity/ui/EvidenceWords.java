package org.quarterboard.disparity.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionState;
import org.quarterboard.disparity.EvidenceCase;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** What became of a case, in few words, for the page and the file alike. */
@Component
class EvidenceWords {

    private final Messages messages;
    private final Formats formats;

    EvidenceWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    String decision(EvidenceCase one, Locale locale) {
        return one.then()
                .decision()
                .map(step -> messages.get(
                        "disparity.evidence.decided",
                        locale,
                        messages.get(one.then().decided().orElseThrow().messageKey(), locale),
                        step.facts()
                                .atMeeting()
                                .map(meeting -> formats.date(meeting.on(), locale))
                                .orElse("–"),
                        step.words()))
                .orElseGet(() -> messages.get("disparity.evidence.undecided", locale));
    }

    String actions(EvidenceCase one, Locale locale) {
        return one.actions()
                .map(all -> messages.get(
                        "disparity.evidence.actions", locale, in(all, ActionState.DONE), in(all, ActionState.OPEN)))
                .orElseGet(() -> messages.get("disparity.evidence.actions-hidden", locale));
    }

    String reviews(EvidenceCase one, Locale locale) {
        return one.reviews().isEmpty()
                ? messages.get("disparity.evidence.no-review", locale)
                : one.reviews().stream()
                        .map(review -> messages.get(
                                "disparity.evidence.review",
                                locale,
                                formats.date(
                                        review.step()
                                                .at()
                                                .atZone(Formats.LONDON)
                                                .toLocalDate(),
                                        locale),
                                messages.get(review.outcome().messageKey(), locale)))
                        .collect(Collectors.joining("; "));
    }

    static long in(List<ActionItem> actions, ActionState state) {
        return actions.stream().filter(action -> action.state() == state).count();
    }
}
