package org.quarterboard.meetings.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quarterboard.boards.BoardService;
import org.quarterboard.files.PaperCheck;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.ServiceLookup;

/** The agenda of a meeting. */
@Route("service/:service/meetings/:meeting/agenda")
@RolesAllowed(Capability.Names.READ_BOARD)
class AgendaView extends MeetingPage {

    private static final long serialVersionUID = 1L;

    private final transient AgendaService agenda;
    private final transient AgendaPaperService papers;
    private final transient PaperCheck check;

    AgendaView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            AgendaService agenda,
            AgendaPaperService papers,
            PaperCheck check,
            Formats formats) {
        super(services, boards, meetings, formats);
        this.agenda = agenda;
        this.papers = papers;
        this.check = check;
    }

    @Override
    Part part() {
        return Part.AGENDA;
    }

    @Override
    void show(Shown shown) {
        head(shown);
        boolean edits = shown.may(Capability.Names.RECORD_MEETING)
                && shown.meeting().state().agendaOpen();
        add(new AgendaPanel(agenda, papers, check, formats(), shown, edits));
    }
}
