package org.quarterboard.meetings.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quarterboard.boards.BoardService;
import org.quarterboard.files.PaperIntake;
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
    private final transient PaperIntake intake;

    AgendaView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            AgendaService agenda,
            AgendaPaperService papers,
            PaperIntake intake,
            Formats formats) {
        super(services, boards, meetings, formats);
        this.agenda = agenda;
        this.papers = papers;
        this.intake = intake;
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
        add(new AgendaPanel(agenda, papers, intake, formats(), shown, edits));
    }
}
