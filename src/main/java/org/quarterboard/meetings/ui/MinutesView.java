package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MeetingState;
import org.quarterboard.meetings.Minutes;
import org.quarterboard.meetings.MinutesDraft;
import org.quarterboard.meetings.Topic;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.ServiceLookup;

/** The minutes of a meeting: written here beside the agenda, read, commented, agreed, signed and corrected. */
@Route("service/:service/meetings/:meeting/minutes")
@RolesAllowed(Capability.Names.READ_BOARD)
class MinutesView extends MeetingPage {

    private static final long serialVersionUID = 1L;

    private final transient MeetingService meetings;
    private final transient AgendaService agendas;
    private final transient MinutesDesk desk;
    private final transient SinceThenPanels since;

    MinutesView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            AgendaService agendas,
            MinutesDesk desk,
            SinceThenPanels since,
            Formats formats) {
        super(services, boards, meetings, formats);
        this.meetings = meetings;
        this.agendas = agendas;
        this.desk = desk;
        this.since = since;
    }

    @Override
    Part part() {
        return Part.MINUTES;
    }

    @Override
    void show(Shown shown) {
        BoardId board = shown.board().id();
        MeetingItem meeting = shown.meeting();
        Minutes minutes = desk.minutes().minutes(board, meeting.uuid());
        List<AgendaEntry> agenda = agendas.agenda(board, meeting.uuid());
        boolean keeps = shown.may(Capability.Names.RECORD_MEETING);
        boolean writes = keeps && (meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.DRAFTED);
        head(shown, actions(shown, minutes, agenda).toArray(Component[]::new));
        since.of(shown).ifPresent(panel -> add(new Details(t("minutes.since.fold"), panel)));
        Function<Topic, List<MinutesDesk.Link>> links = desk.links(shown, meeting.uuid(), getLocale());
        if (!meeting.state().tookPlace()) {
            add(new EmptyState(
                    t("minutes.not-held"),
                    new Anchor(Part.MEETING.path(shown.service(), meeting.uuid()), t("minutes.to-meeting"))));
            return;
        }
        if (writes) {
            add(new Paragraph(t("minutes.lead." + meeting.state())));
            registerFirst(shown);
            comments(shown, minutes, agenda, true);
            editor(shown, links);
        } else {
            read(shown, minutes, agenda, links);
            comments(shown, minutes, agenda, false);
        }
        versions(shown, minutes);
    }

    private void read(
            Shown shown, Minutes minutes, List<AgendaEntry> agenda, Function<Topic, List<MinutesDesk.Link>> links) {
        Optional<Minutes.Version> current = minutes.current();
        if (current.isEmpty()) {
            add(new EmptyState(t("minutes.being-written")));
            return;
        }
        add(new MinutesArticle(this::t, formats(), getLocale(), links)
                .of(minutes, current.get(), agenda, shown.service()));
        AttendanceCorrections.of(
                        desk.attendance()
                                .corrections(shown.board().id(), shown.meeting().uuid()),
                        formats(),
                        getLocale())
                .ifPresent(this::add);
    }

    /** What keeps the minutes from going round, and where it is put right. */
    private void registerFirst(Shown shown) {
        MeetingItem meeting = shown.meeting();
        if (!meeting.registerComplete()) {
            add(new Paragraph(
                    new Badge(
                            Badge.Kind.ATTENTION,
                            t("minutes.register-incomplete", meeting.expected() - meeting.marked())),
                    new Text(" "),
                    new Anchor(Part.ATTENDANCE.path(shown.service(), meeting.uuid()), t("minutes.to-attendance"))));
        }
    }

    private void editor(Shown shown, Function<Topic, List<MinutesDesk.Link>> links) {
        MinutesDraft draft =
                desk.drafts().draft(shown.board().id(), shown.meeting().uuid());
        if (draft.items().isEmpty()) {
            add(new EmptyState(
                    t("minutes.no-agenda"),
                    new Anchor(Part.AGENDA.path(shown.service(), shown.meeting().uuid()), t("minutes.to-agenda"))));
            return;
        }
        add(new H2(t("minutes.items")));
        int number = 1;
        for (MinutesDraft.Item item : draft.items()) {
            add(new MinuteItemPanel(desk, shown, number++, item, links));
        }
    }

    private void comments(Shown shown, Minutes minutes, List<AgendaEntry> agenda, boolean writes) {
        if (!minutes.comments().isEmpty()) {
            add(new CommentsPanel(desk, shown, agenda, minutes.comments(), writes, () -> again(shown)));
        }
    }

    private void versions(Shown shown, Minutes minutes) {
        if (minutes.versions().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Minutes.Version version : minutes.versions()) {
            list.add(new ListItem(new Anchor(
                    Part.MINUTES.path(shown.service(), shown.meeting().uuid()) + "/" + version.number(),
                    t(
                            "minutes.version",
                            Integer.toString(version.number()),
                            formats().moment(version.at(), getLocale())))));
        }
        Section section = new Section(new H2(t("minutes.versions")), list);
        section.addClassName("qb-no-print");
        add(section);
    }

    private List<Component> actions(Shown shown, Minutes minutes, List<AgendaEntry> agenda) {
        BoardId board = shown.board().id();
        UUID meeting = shown.meeting().uuid();
        MeetingState state = shown.meeting().state();
        boolean keeps = shown.may(Capability.Names.RECORD_MEETING);
        List<Component> buttons = new ArrayList<>();
        if (keeps && (state == MeetingState.HELD || state == MeetingState.DRAFTED)) {
            buttons.add(primary(new Button(
                    t("minutes.circulate.verb"),
                    click -> new ConfirmForm("minutes.circulate", () -> {
                                desk.minutes().circulate(board, meeting);
                                done(shown, "minutes.circulate.done");
                            })
                            .open())));
        }
        if (keeps && state == MeetingState.DRAFTED) {
            buttons.add(new Button(
                    t("minutes.agree.verb"),
                    click -> new AgreeDialog(later(shown), formats(), getLocale(), by -> {
                                desk.minutes().agree(board, meeting, by);
                                done(shown, "minutes.agree.done");
                            })
                            .open()));
        }
        if (state == MeetingState.DRAFTED) {
            buttons.add(new Button(
                    t("minutes.comment.verb"),
                    click -> new CommentDialog(agenda, (item, text) -> {
                                desk.comments().comment(board, meeting, item, text);
                                done(shown, "minutes.comment.done");
                            })
                            .open()));
        }
        if (state == MeetingState.AGREED && shown.may(Capability.Names.SIGN_MINUTES)) {
            buttons.add(primary(new Button(
                    t("minutes.sign.verb"),
                    click -> new ConfirmForm(
                                    "minutes.sign",
                                    () -> {
                                        desk.minutes().sign(board, meeting);
                                        done(shown, "minutes.sign.done");
                                    },
                                    formats().date(shown.meeting().date(), getLocale()))
                            .open())));
        }
        if (keeps && (state == MeetingState.AGREED || state == MeetingState.CLOSED)) {
            buttons.add(new Button(
                    t("minutes.correct.verb"),
                    click -> new CorrectDialog(agenda, draft -> {
                                desk.minutes().correct(board, meeting, draft);
                                done(shown, "minutes.correct.done");
                            })
                            .open()));
        }
        if (minutes.current().isPresent()) {
            buttons.add(new Button(
                    t("minutes.print"), click -> UI.getCurrent().getPage().executeJs("window.print()")));
        }
        return buttons;
    }

    /** The meetings that can have agreed these minutes, the earliest first. */
    private List<MeetingItem> later(Shown shown) {
        return meetings.list(shown.board().id()).stream()
                .filter(other -> other.state().tookPlace()
                        && !other.uuid().equals(shown.meeting().uuid())
                        && !other.date().isBefore(shown.meeting().date()))
                .toList()
                .reversed();
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void done(Shown shown, String key) {
        again(shown);
        Feedback.done(t(key));
    }

    private void again(Shown shown) {
        fill(shown.service(), shown.board(), shown.meeting().uuid());
    }
}
