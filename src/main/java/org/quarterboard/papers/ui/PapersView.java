package org.quarterboard.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.papers.PaperService;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/**
 * The papers of a service, meeting by meeting: the next one first, with the button that builds its paper. Meetings of the past
 * year that have none are folded away below.
 */
@Route("service/:service/papers")
@RolesAllowed(Names.READ_PAPER)
class PapersView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient PaperService papers;
    private final transient BoardService boards;
    private final transient MeetingService meetings;
    private final transient Formats formats;
    private final transient Today today;
    private final ErrorSummary errors = new ErrorSummary();

    PapersView(
            ServiceLookup services,
            PaperService papers,
            BoardService boards,
            MeetingService meetings,
            Formats formats,
            Today today) {
        super(services);
        this.papers = papers;
        this.boards = boards;
        this.meetings = meetings;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service, Messages.supported(getLocale()), null);
    }

    /** @param built the paper that was built just now; null if none was */
    private void fill(SelectedService service, Locale chosen, @Nullable UUID built) {
        open(t("papers.list.title"), t("papers.list.lead", service.name()));
        List<PapersOfMeeting> found = PapersOfMeeting.of(meetingsOf(service), papers.list(service.id()), today.date());
        if (found.isEmpty()) {
            add(nothing(service));
            return;
        }
        Select<Locale> language = language(chosen);
        boolean builds = service.may(Names.BUILD_PAPER)
                && found.stream().anyMatch(meeting -> meeting.uuid().isPresent());
        if (builds) {
            add(language);
        }
        add(errors);
        found.stream()
                .filter(meeting -> !meeting.aside())
                .forEach(meeting -> add(section(service, meeting, builds ? language : null, built)));
        List<PapersOfMeeting> aside =
                found.stream().filter(PapersOfMeeting::aside).toList();
        if (builds && !aside.isEmpty()) {
            Div fold = new Div();
            aside.forEach(meeting -> fold.add(section(service, meeting, language, null)));
            add(new Section(new Details(t("papers.list.aside", aside.size()), fold)));
        }
    }

    private List<MeetingItem> meetingsOf(SelectedService service) {
        return service.may(Names.READ_BOARD)
                ? boards.boardOf(service.id())
                        .map(board -> meetings.list(board.id()))
                        .orElse(List.of())
                : List.of();
    }

    private EmptyState nothing(SelectedService service) {
        return service.may(Names.BUILD_PAPER)
                ? new EmptyState(
                        t("papers.list.empty"), new Anchor(service.path("meetings"), t("papers.list.to-meetings")))
                : new EmptyState(t("papers.list.empty-reader"));
    }

    private Section section(
            SelectedService service, PapersOfMeeting meeting, @Nullable Select<Locale> language, @Nullable UUID built) {
        String heading = t("papers.list.meeting", formats.date(meeting.date(), getLocale()));
        Section section = new Section(meeting.aside() ? new H3(heading) : new H2(heading));
        if (!meeting.papers().isEmpty()) {
            section.add(new PaperTable(formats, getLocale(), this::t).of(service, meeting));
        } else if (!meeting.aside()) {
            section.add(new EmptyState(t(language == null ? "papers.list.none" : "papers.list.none-build")));
        }
        Div actions = new Div();
        actions.addClassName("qb-actions");
        if (built != null && meeting.has(built)) {
            actions.add(new Anchor(PaperPaths.paper(service.code(), built), t("papers.read-new")));
        }
        section.add(actions);
        if (language != null) {
            meeting.papers().stream()
                    .filter(paper -> paper.newest() && paper.draft())
                    .forEach(paper -> actions.add(publish(service, paper, language)));
            if (meeting.papers().stream().anyMatch(PaperItem::draft)) {
                section.add(new Paragraph(t("papers.list.drafts")));
            }
            Div progress = new Div();
            progress.getElement().setAttribute("aria-live", "polite");
            meeting.uuid().ifPresent(uuid -> actions.add(button(service, meeting, uuid, language, progress)));
            section.add(progress);
        }
        return section;
    }

    private Button publish(SelectedService service, PaperItem paper, Select<Locale> language) {
        String named = t("papers.language." + paper.language().getLanguage());
        Button publish = new Button(t("papers.publish", named));
        publish.setAriaLabel(t("papers.publish.label", named, formats.date(paper.meetingOn(), getLocale())));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> {
            errors.clear();
            Feedback.attempt(errors, () -> {
                papers.publish(service.id(), paper.uuid());
                fill(service, language.getValue(), null);
                Feedback.done(t("papers.published"));
            });
        });
        return publish;
    }

    /** One button of the page is the one to press: the next meeting's, as long as its paper is not there. */
    private Component button(
            SelectedService service, PapersOfMeeting meeting, UUID uuid, Select<Locale> language, Div progress) {
        boolean first = meeting.papers().isEmpty();
        Button build = new Button(t(first ? "papers.build" : "papers.build-again"));
        build.setAriaLabel(t(
                first ? "papers.build.label" : "papers.build-again.label", formats.date(meeting.date(), getLocale())));
        if (first && meeting.next()) {
            build.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        build.setDisableOnClick(true);
        build.addClickListener(click -> build(service, uuid, language.getValue(), build, progress));
        return build;
    }

    private void build(SelectedService service, UUID meeting, Locale language, Button asked, Div progress) {
        errors.clear();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", t("papers.building"));
        progress.add(new Paragraph(t("papers.building")), bar);
        OutsideLock.run(
                () -> papers.build(service.id(), meeting, language),
                paper -> {
                    fill(service, language, paper);
                    Feedback.done(t("papers.done"));
                },
                failure -> {
                    progress.removeAll();
                    asked.setEnabled(true);
                    if (failure instanceof UserFacingException problem) {
                        errors.show(problem);
                    } else {
                        throw failure;
                    }
                });
    }

    private Select<Locale> language(Locale chosen) {
        Select<Locale> language = new Select<>();
        language.setLabel(t("papers.language"));
        language.setItems(Messages.ENGLISH, Messages.WELSH);
        language.setItemLabelGenerator(locale -> t("papers.language." + locale.getLanguage()));
        language.setValue(chosen);
        return language;
    }
}
