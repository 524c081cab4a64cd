package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.Commentary;
import org.quarterboard.trends.CommentaryService;

/** What the service says to the measure, the newest quarter first; who may write does it here. */
final class CommentarySection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CommentaryService commentaries;
    private final transient Formats formats;
    private final SelectedService service;
    private final MeasureCode measure;
    private final Quarter quarter;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();

    /** @param quarter the quarter that the page shows, for which a text may be begun */
    CommentarySection(
            CommentaryService commentaries,
            Formats formats,
            SelectedService service,
            MeasureCode measure,
            Quarter quarter) {
        super(new H2(I18NProvider.translate("commentary.heading")));
        this.commentaries = commentaries;
        this.formats = formats;
        this.service = service;
        this.measure = measure;
        this.quarter = quarter;
        add(errors, body);
        refresh();
    }

    private void refresh() {
        body.removeAll();
        List<Commentary> texts = commentaries.ofMeasure(service.id(), measure).stream()
                .filter(text -> text.quarter().compareTo(quarter) <= 0)
                .toList();
        boolean begun = texts.stream().anyMatch(text -> text.quarter().equals(quarter));
        if (!begun && service.may(Capability.Names.WRITE_COMMENTARY)) {
            body.add(new H3(name(quarter)), form(quarter, Optional.empty()));
        } else if (texts.isEmpty()) {
            body.add(new EmptyState(getTranslation("commentary.empty")));
        }
        texts.forEach(text -> body.add(text(text)));
    }

    private Div text(Commentary text) {
        Div part = new Div(new H3(name(text.quarter())));
        if (text.isAgreed()) {
            text.text().lines().filter(line -> !line.isBlank()).forEach(line -> part.add(new Paragraph(line)));
        } else {
            text.reopened()
                    .ifPresent(step -> part.add(new Paragraph(
                            getTranslation("commentary.reopened", step.by(), day(step.at()), step.reason()))));
            part.add(form(text.quarter(), Optional.of(text)));
        }
        part.add(new Paragraph(state(text)));
        if (service.may(Capability.Names.LOCK_RETURN)) {
            part.add(text.isAgreed() ? reopen(text) : agree(text));
        }
        return part;
    }

    private Component state(Commentary text) {
        return text.agreed()
                .map(step -> new Badge(
                        Badge.Kind.GOOD,
                        getTranslation(
                                "commentary.agreed", text.author(), day(text.writtenAt()), step.by(), day(step.at()))))
                .orElseGet(() -> new Badge(
                        Badge.Kind.NEUTRAL, getTranslation("commentary.draft", text.author(), day(text.writtenAt()))));
    }

    private CommentaryForm form(Quarter of, Optional<Commentary> held) {
        CommentaryForm form = new CommentaryForm(
                getTranslation("commentary.label", name(of)),
                draft -> {
                    commentaries.save(service.id(), measure, of, draft.text(), draft.seen());
                    Feedback.done(getTranslation("commentary.saved"));
                    refresh();
                },
                draft -> commentaries.ofMeasure(service.id(), measure).stream()
                        .filter(text -> text.quarter().equals(of))
                        .findFirst());
        form.setFormDataObject(held.orElse(null));
        return form;
    }

    private Button agree(Commentary text) {
        return new Button(getTranslation("commentary.agree"), click -> {
            if (Feedback.attempt(
                    errors, () -> commentaries.agree(service.id(), measure, text.quarter(), text.version()))) {
                Feedback.done(getTranslation("commentary.now-agreed"));
            }
            refresh();
        });
    }

    private Button reopen(Commentary text) {
        return new Button(
                getTranslation("commentary.reopen"),
                click -> new ReopenDialog(name(text.quarter()), reason -> {
                            commentaries.reopen(service.id(), measure, text.quarter(), reason, text.version());
                            refresh();
                        })
                        .open());
    }

    private String name(Quarter of) {
        return formats.shortQuarter(of, getLocale());
    }

    private String day(Instant at) {
        return formats.date(at.atZone(Formats.LONDON).toLocalDate(), getLocale());
    }
}
