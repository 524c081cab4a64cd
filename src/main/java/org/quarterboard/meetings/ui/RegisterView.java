package org.quarterboard.meetings.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.ServiceLookup;

/** The attendance register of a meeting. */
@Route("service/:service/meetings/:meeting/attendance")
@RolesAllowed(Capability.Names.READ_BOARD)
class RegisterView extends MeetingPage {

    private static final long serialVersionUID = 1L;

    private final transient RegisterService registers;
    private final transient Today today;

    RegisterView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            RegisterService registers,
            Formats formats,
            Today today) {
        super(services, boards, meetings, formats);
        this.registers = registers;
        this.today = today;
    }

    @Override
    Part part() {
        return Part.ATTENDANCE;
    }

    @Override
    void show(Shown shown) {
        head(shown);
        MeetingItem meeting = shown.meeting();
        boolean recordable = meeting.state().registerOpen() && !meeting.date().isAfter(today.date());
        add(new RegisterPanel(
                registers,
                formats(),
                shown.board().id(),
                meeting,
                recordable,
                shown.may(Capability.Names.RECORD_MEETING)));
    }
}
