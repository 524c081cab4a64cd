package org.quarterboard.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.papers.PackBuilding;
import org.quarterboard.papers.PackItem;
import org.quarterboard.papers.PackReadingService;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.papers.PaperRecognition;
import org.quarterboard.papers.PaperService;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
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

    private static final int ASK_EVERY_MS = 700;

    private final transient PaperService papers;
    private final transient PackBuilding building;
    private final transient PaperRecognition recognition;
    private final transient PackReadingService readings;
    private final transient BoardService boards;
    private final transient MeetingService meetings;
    private final transient Formats formats;
    private final transient Today today;
    private final ErrorSummary errors = new ErrorSummary();

    /** What was asked for here and is not there yet. */
    private final Set<UUID> asked = new HashSet<>();

    /** The paper that was built last. */
    private @Nullable UUID built;

    private Registration watching = () -> {};

    PapersView(
            ServiceLookup services,
            PaperService papers,
            PackBuilding building,
            PaperRecognition recognition,
            PackReadingService readings,
            BoardService boards,
            MeetingService meetings,
            Formats formats,
            Today today) {
        super(services);
        this.papers = papers;
        this.building = building;
        this.recognition = recognition;
        this.readings = readings;
        this.boards = boards;
        this.meetings = meetings;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service, Messages.supported(getLocale()));
    }

    private void fill(SelectedService service, Locale chosen) {
        // Asked before the list is read: a paper that arrives in between is shown by the next look, and none is missed.
        List<PackItem> unfinished = service.may(Names.BUILD_PAPER) ? building.unfinished(service.id()) : List.of();
        arrived(unfinished);
        open(t("papers.list.title"), t("papers.list.lead", service.name()));
        List<PapersOfMeeting> found = PapersOfMeeting.of(meetingsOf(service), papers.list(service.id()), today.date());
        if (found.isEmpty()) {
            add(nothing(service));
            return;
        }
        Select<Locale> language = language(chosen);
        watch(service, unfinished, language::getValue);
        boolean builds = service.may(Names.BUILD_PAPER)
                && found.stream().anyMatch(meeting -> meeting.uuid().isPresent());
        if (builds) {
            add(language);
            add(new Paragraph(new Anchor(service.path("papers/template"), t("papers.template.link"))));
        }
        add(errors);
        found.stream()
                .filter(meeting -> !meeting.aside())
                .forEach(meeting -> add(section(service, meeting, builds ? language : null, unfinished)));
        List<PapersOfMeeting> aside =
                found.stream().filter(PapersOfMeeting::aside).toList();
        if (builds && !aside.isEmpty()) {
            Div fold = new Div();
            aside.forEach(meeting -> fold.add(section(service, meeting, language, unfinished)));
            add(new Section(new Details(t("papers.list.aside", aside.size()), fold)));
        }
        if (found.stream().anyMatch(meeting -> !meeting.papers().isEmpty())) {
            add(new RecognitionPanel(recognition, service, formats, getLocale()));
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
            SelectedService service,
            PapersOfMeeting meeting,
            @Nullable Select<Locale> language,
            List<PackItem> unfinished) {
        String heading = t("papers.list.meeting", formats.date(meeting.date(), getLocale()));
        Section section = new Section(meeting.aside() ? new H3(heading) : new H2(heading));
        if (!meeting.papers().isEmpty()) {
            section.add(new PaperTable(formats, getLocale(), this::t).of(service, meeting));
            readers(service, meeting, section);
        } else if (!meeting.aside() && meeting.uuid().stream().noneMatch(uuid -> running(unfinished, uuid))) {
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
            meeting.uuid()
                    .filter(uuid -> !running(unfinished, uuid))
                    .ifPresent(uuid -> late(service, meeting, uuid, language, section));
            meeting.uuid().ifPresent(uuid -> {
                List<PackItem> here = unfinished.stream()
                        .filter(item -> item.meeting().equals(uuid))
                        .toList();
                here.forEach(item -> section.add(new PackProgress(
                        item, formats, getLocale(), () -> stop(service, item.uuid(), language.getValue()))));
                if (!running(unfinished, uuid)) {
                    actions.add(button(service, meeting, uuid, language));
                }
                actions.add(contents(service, meeting, uuid));
            });
        }
        return section;
    }

    /** As long as the meeting is ahead: how many have opened its paper, for those who may know. */
    private void readers(SelectedService service, PapersOfMeeting meeting, Section section) {
        if (meeting.date().isBefore(today.date())) {
            return;
        }
        meeting.papers().stream()
                .filter(paper -> paper.newest() && !paper.draft())
                .forEach(paper -> readings.readership(service.id(), paper.uuid())
                        .ifPresent(readership -> section.add(new Paragraph(new Anchor(
                                PaperPaths.paper(service.code(), paper.uuid()) + "#" + ReadersPanel.ID,
                                t(
                                        "papers.readers.heading",
                                        readership.membersWhoRead(),
                                        readership.members().size()))))));
    }

    /** For each language whose newest paper is published: what came or was taken back since, and the button that adds it. */
    private void late(
            SelectedService service, PapersOfMeeting meeting, UUID uuid, Select<Locale> language, Section section) {
        for (PaperItem paper : meeting.papers()) {
            if (!paper.newest() || paper.draft()) {
                continue;
            }
            building.late(service.id(), paper.uuid(), uuid).ifPresent(late -> {
                String named = t("papers.language." + paper.language().getLanguage());
                Button add = new Button(t("papers.late.verb", named));
                add.setAriaLabel(t("papers.late.label", named, formats.date(paper.meetingOn(), getLocale())));
                add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                add.addClickListener(click -> {
                    if (Feedback.attempt(errors, () -> asked.add(building.askForLate(service.id(), paper.uuid())))) {
                        fill(service, language.getValue());
                    }
                });
                section.add(new Paragraph(t("papers.late.offer", late.came(), late.takenBack(), named)), add);
            });
        }
    }

    private static boolean running(List<PackItem> unfinished, UUID meeting) {
        return unfinished.stream()
                .anyMatch(
                        item -> item.meeting().equals(meeting) && !item.status().finished());
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
                fill(service, language.getValue());
                Feedback.done(t("papers.published"));
            });
        });
        return publish;
    }

    /** One button of the page is the one to press: the next meeting's, as long as its paper is not there. */
    private Component button(SelectedService service, PapersOfMeeting meeting, UUID uuid, Select<Locale> language) {
        boolean first = meeting.papers().isEmpty();
        Button build = new Button(t(first ? "papers.build" : "papers.build-again"));
        build.setAriaLabel(t(
                first ? "papers.build.label" : "papers.build-again.label", formats.date(meeting.date(), getLocale())));
        if (first && meeting.next()) {
            build.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        build.setDisableOnClick(true);
        build.addClickListener(click -> {
            build(service, uuid, language.getValue());
            build.setEnabled(true);
        });
        return build;
    }

    private Anchor contents(SelectedService service, PapersOfMeeting meeting, UUID uuid) {
        Anchor contents = new Anchor(service.path("papers/contents/" + uuid), t("papers.contents.link"));
        contents.setAriaLabel(t("papers.contents.label", formats.date(meeting.date(), getLocale())));
        return contents;
    }

    private void build(SelectedService service, UUID meeting, Locale language) {
        if (Feedback.attempt(errors, () -> asked.add(building.ask(service.id(), meeting, language)))) {
            fill(service, language);
        }
    }

    private void stop(SelectedService service, UUID pack, Locale language) {
        if (Feedback.attempt(errors, () -> building.cancel(service.id(), pack))) {
            fill(service, language);
        }
    }

    /** While something is being made the page asks for news; what has ended is shown at once. */
    private void watch(SelectedService service, List<PackItem> unfinished, Supplier<Locale> language) {
        UI ui = UI.getCurrent();
        watching.remove();
        boolean running = unfinished.stream().anyMatch(item -> !item.status().finished());
        ui.setPollInterval(running ? ASK_EVERY_MS : -1);
        if (running) {
            watching = ui.addPollListener(poll -> news(service, unfinished, language.get()));
        }
    }

    private void news(SelectedService service, List<PackItem> before, Locale language) {
        if (!building.unfinished(service.id()).equals(before)) {
            fill(service, language);
        }
    }

    /** Notes which of the papers that were asked for here is there now. */
    private void arrived(List<PackItem> unfinished) {
        Optional<UUID> done = asked.stream()
                .filter(pack ->
                        unfinished.stream().noneMatch(item -> item.uuid().equals(pack)))
                .findFirst();
        done.ifPresent(pack -> {
            asked.remove(pack);
            built = pack;
            Feedback.done(t("papers.done"));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        event.getUI().setPollInterval(-1);
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
