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
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.quarterboard.trends.CommentaryPage;
import org.quarterboard.trends.CommentaryService;
import org.quarterboard.trends.CommentaryTyping;

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
        CommentaryPage page = commentaries.page(service.id(), measure);
        boolean writes = service.may(Capability.Names.WRITE_COMMENTARY);
        Map<Quarter, Commentary> held = upToQuarter(page.texts(), Commentary::quarter);
        Map<Quarter, CommentaryTyping> typed = upToQuarter(page.typing(), CommentaryTyping::quarter);
        SortedSet<Quarter> shown = new TreeSet<>(held.keySet()).descendingSet();
        shown.addAll(typed.keySet());
        if (writes) {
            shown.add(quarter);
        }
        if (shown.isEmpty()) {
            body.add(new EmptyState(getTranslation("commentary.empty")));
        }
        shown.forEach(of -> body.add(part(of, Optional.ofNullable(held.get(of)), Optional.ofNullable(typed.get(of)))));
    }

    /** What is said or begun up to the quarter that the page shows. */
    private <T> Map<Quarter, T> upToQuarter(List<T> texts, Function<T, Quarter> of) {
        return texts.stream()
                .filter(text -> of.apply(text).compareTo(quarter) <= 0)
                .collect(Collectors.toMap(of, Function.identity()));
    }

    private Div part(Quarter of, Optional<Commentary> held, Optional<CommentaryTyping> typed) {
        Div part = new Div(new H3(name(of)));
        if (held.filter(Commentary::isAgreed).isPresent()) {
            held.get().text().lines().filter(line -> !line.isBlank()).forEach(line -> part.add(new Paragraph(line)));
            typed.ifPresent(typing -> part.add(left(typing)));
        } else {
            held.flatMap(Commentary::reopened)
                    .ifPresent(step -> part.add(new Paragraph(
                            getTranslation("commentary.reopened", step.by(), day(step.at()), step.reason()))));
            part.add(form(of, held, typed));
        }
        held.ifPresent(text -> {
            part.add(new Paragraph(state(text)));
            if (service.may(Capability.Names.LOCK_RETURN)) {
                part.add(text.isAgreed() ? reopen(text) : agree(text));
            }
        });
        return part;
    }

    /** Words typed to a text that was agreed before they were saved: they are not lost, and cannot be saved now. */
    private TypingNote left(CommentaryTyping typing) {
        TypingNote note = new TypingNote();
        note.quote(
                getTranslation("commentary.typing.agreed", formats.moment(typing.keptAt(), getLocale())),
                typing.text(),
                new Button(getTranslation("commentary.typing.discard"), click -> {
                    if (Feedback.attempt(errors, () -> commentaries.discardTyping(service.id(), typing))) {
                        note.say(
                                getTranslation("commentary.typing.discarded"),
                                new Button(getTranslation("commentary.typing.restore"), back -> {
                                    Feedback.attempt(errors, () -> commentaries.restoreTyping(service.id(), typing));
                                    refresh();
                                }));
                    }
                }));
        return note;
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

    private CommentaryForm form(Quarter of, Optional<Commentary> held, Optional<CommentaryTyping> typed) {
        CommentaryForm form = new CommentaryForm(
                getTranslation("commentary.label", name(of)),
                new CommentaryDesk(commentaries, service.id(), measure, of),
                formats,
                () -> {
                    Feedback.done(getTranslation("commentary.saved"));
                    refresh();
                });
        form.open(held, typed);
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
