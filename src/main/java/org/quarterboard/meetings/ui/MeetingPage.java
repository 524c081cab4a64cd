package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/**
 * One of the pages of a meeting: the meeting itself, its agenda, who is coming, who was there, its minutes. Each has an
 * address of its own, so that a link leads to the very part.
 */
abstract class MeetingPage extends ServicePage {

    private static final long serialVersionUID = 1L;

    /** The route parameter of the meeting. */
    static final String MEETING = "meeting";

    private final transient BoardService boards;
    private final transient MeetingService meetings;
    private final transient Formats formats;

    /** The parts of a meeting, in the order of the work; {@code path} follows the address of the meeting. */
    enum Part {
        MEETING(""),
        AGENDA("agenda"),
        INVITATIONS("invitations"),
        ATTENDANCE("attendance"),
        MINUTES("minutes");

        private final String path;

        Part(String path) {
            this.path = path;
        }

        String path(SelectedService service, UUID meeting) {
            return service.path("meetings/" + meeting + (path.isEmpty() ? "" : "/" + path));
        }
    }

    MeetingPage(ServiceLookup services, BoardService boards, MeetingService meetings, Formats formats) {
        super(services);
        this.boards = boards;
        this.meetings = meetings;
        this.formats = formats;
    }

    @Override
    protected final void show(SelectedService service, BeforeEnterEvent event) {
        BoardDetails board = boards.boardOf(service.id()).orElseThrow(NotFoundException::new);
        UUID uuid = uuid(event);
        fill(service, board, uuid);
    }

    /** Fills the page anew, as after every change on it. */
    final void fill(SelectedService service, BoardDetails board, UUID uuid) {
        show(new Shown(service, board, meetings.find(board.id(), uuid)));
    }

    /** Fills the page; begins with {@link #head}. */
    abstract void show(Shown shown);

    abstract Part part();

    /** What a page of a meeting is about. */
    record Shown(SelectedService service, BoardDetails board, MeetingItem meeting) {

        boolean may(String capability) {
            return service.may(capability);
        }
    }

    /** Heading, way back, and the parts of the meeting. */
    final void head(Shown shown, Component... actions) {
        MeetingItem meeting = shown.meeting();
        open(
                t("meetings.meeting.title", formats.date(meeting.date(), getLocale())),
                t(
                        "meetings.meeting.lead",
                        t(
                                "invitations.time-span",
                                formats.time(meeting.startsAt(), getLocale()),
                                formats.time(meeting.endsAt(), getLocale())),
                        meeting.place(),
                        formats.quarter(meeting.quarter(), getLocale())),
                actions);
        add(new Anchor(
                shown.service()
                        .path("meetings?" + MeetingsView.YEAR + "="
                                + meeting.quarter().year()),
                t("meetings.meeting.back")));
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("meetings.parts"));
        for (Part each : Part.values()) {
            String label = t("meetings.part." + each);
            if (each == part()) {
                Span here = new Span(label);
                here.getElement().setAttribute("aria-current", "page");
                nav.add(here);
            } else {
                nav.add(new Anchor(each.path(shown.service(), meeting.uuid()), label));
            }
        }
        add(nav);
    }

    final Formats formats() {
        return formats;
    }

    /** The meeting that the address names. */
    static UUID uuid(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(MEETING).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
