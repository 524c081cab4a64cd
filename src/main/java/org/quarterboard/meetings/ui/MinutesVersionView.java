package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.Minutes;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** One version of minutes as it went round. */
@Route("service/:service/meetings/:meeting/minutes/:version([0-9]{1,6})")
@RolesAllowed(Capability.Names.READ_BOARD)
class MinutesVersionView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient MinutesService minutes;
    private final transient Formats formats;

    MinutesVersionView(ServiceLookup services, BoardService boards, MinutesService minutes, Formats formats) {
        super(services);
        this.boards = boards;
        this.minutes = minutes;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        BoardDetails board = boards.boardOf(service.id()).orElseThrow(NotFoundException::new);
        UUID meeting = uuid(event);
        int number = Integer.parseInt(event.getRouteParameters().get("version").orElse("0"));
        Minutes found = minutes.minutes(board.id(), meeting);
        Minutes.Version version = found.version(number).orElseThrow(NotFoundException::new);
        open(
                t("minutes.version.title", Integer.toString(number)),
                t(
                        "minutes.version.lead",
                        formats.moment(version.at(), getLocale()),
                        Integer.toString(found.versions().size())));
        add(
                new Anchor(MeetingPage.Part.MINUTES.path(service, meeting), t("minutes.version.back")),
                new MinutesArticle(this::t, formats, getLocale(), topic -> List.of()).version(version, found.topics()));
    }

    private static UUID uuid(BeforeEnterEvent event) {
        try {
            return UUID.fromString(
                    event.getRouteParameters().get(MeetingPage.MEETING).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
