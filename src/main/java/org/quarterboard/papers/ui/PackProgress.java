package org.quarterboard.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import org.quarterboard.jobs.JobState;
import org.quarterboard.jobs.JobStatus;
import org.quarterboard.papers.PackItem;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.Badge;

/** How far a pack is that was asked for, or why it did not come about and what to do. */
final class PackProgress extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;
    private final Locale locale;

    /** @param stop stops the making of the pack */
    PackProgress(PackItem item, Formats formats, Locale locale, Runnable stop) {
        this.formats = formats;
        this.locale = locale;
        addClassName("qb-pack-progress");
        getElement().setAttribute("role", "status");
        JobStatus status = item.status();
        if (status.finished()) {
            ended(item, status);
        } else {
            running(item, status, stop);
        }
    }

    private void running(PackItem item, JobStatus status, Runnable stop) {
        String words = getTranslation(
                "papers.progress." + (status.state() == JobState.WAITING ? "waiting" : "step-" + status.stepsDone()));
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", words);
        if (status.stepsTotal() == 0) {
            bar.setIndeterminate(true);
        } else {
            bar.setMax(status.stepsTotal());
            bar.setValue(status.stepsDone());
        }
        String language = getTranslation("papers.language." + item.language().getLanguage());
        add(
                new Paragraph(getTranslation(
                        "papers.progress.asked", language, formats.moment(item.askedAt(), locale), item.asker())),
                bar,
                new Paragraph(words + " " + getTranslation("papers.building")));
        Button cancel = new Button(getTranslation("papers.stop"), click -> stop.run());
        cancel.setAriaLabel(getTranslation("papers.stop.label", language));
        add(cancel);
    }

    private void ended(PackItem item, JobStatus status) {
        String language = getTranslation("papers.language." + item.language().getLanguage());
        if (status.state() == JobState.CANCELLED) {
            add(new Paragraph(getTranslation("papers.progress.stopped", language)));
            return;
        }
        add(new Paragraph(
                new Badge(Badge.Kind.ATTENTION, getTranslation("papers.progress.failed", language)),
                new Span(" " + status.problem().map(this::said).orElseGet(() -> unknown(status)))));
    }

    private String said(UserFacingException problem) {
        return getTranslation(problem.messageKey(), problem.arguments().toArray());
    }

    private String unknown(JobStatus status) {
        return getTranslation("papers.progress.failed-unknown", status.errorId());
    }
}
