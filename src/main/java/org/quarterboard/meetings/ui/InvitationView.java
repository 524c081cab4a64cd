package org.quarterboard.meetings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.InvitationService;
import org.quarterboard.meetings.OwnInvitation;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/**
 * Where the link of an invitation leads. Who may read the board is led on to the page of all invitations; a partner, who
 * may not, answers here and sees no more than the own invitation.
 */
@Route("service/:service/invitation/:meeting")
@RolesAllowed(Capability.Names.READ_ATTENDANCE)
class InvitationView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient InvitationService invitations;
    private final transient Formats formats;

    InvitationView(ServiceLookup services, BoardService boards, InvitationService invitations, Formats formats) {
        super(services);
        this.boards = boards;
        this.invitations = invitations;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        UUID meeting = MeetingPage.uuid(event);
        if (service.may(Capability.Names.READ_BOARD)) {
            event.forwardTo(MeetingPage.Part.INVITATIONS.path(service, meeting));
            return;
        }
        fill(boards.boardIdOf(service.id()).orElseThrow(NotFoundException::new), meeting);
    }

    private void fill(BoardId board, UUID meeting) {
        List<OwnInvitation> own = invitations.own(board, meeting);
        if (own.isEmpty()) {
            throw new NotFoundException();
        }
        OwnInvitation first = own.getFirst();
        open(
                t("meetings.meeting.title", formats.date(first.date(), getLocale())),
                t(
                        "invitations.own.lead",
                        formats.time(first.startsAt(), getLocale()),
                        formats.time(first.endsAt(), getLocale()),
                        first.place()));
        own.forEach(invitation -> add(new OwnReplyPanel(invitations, board, invitation, () -> fill(board, meeting))));
    }
}
