package org.quarterboard.disparity.ui;

import org.quarterboard.disparity.CaseStep;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.EmptyState;

/** What stands behind the figure. */
final class ContextSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    ContextSection(CaseShown shown) {
        super("disparity.case.context.heading", shown);
        String now = one().context().map(CaseStep::words).orElse("");
        one().context()
                .ifPresentOrElse(
                        step -> add(words(step.words()), recorded(step)),
                        () -> add(new EmptyState(t("disparity.case.context.none"))));
        if (shown.may(Capability.Names.WRITE_COMMENTARY)) {
            add(bar(button(
                    "disparity.case.context.verb",
                    () -> new TextStepDialog("disparity.case.context", "disparity.case.error.context", now, text -> {
                                desk().cases().context(shown.service().id(), one().uuid(), text, one().revision());
                                shown.done().accept("disparity.case.context.done");
                            })
                            .open())));
        }
    }
}
