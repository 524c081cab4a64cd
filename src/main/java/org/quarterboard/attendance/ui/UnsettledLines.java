package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quarterboard.meetings.UnsettledMeeting;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.SelectedService;

/** Of each meeting that nobody has settled: that it is not, with the way to it for those who may go there. */
final class UnsettledLines {

    private UnsettledLines() {}

    static List<Component> of(List<UnsettledMeeting> meetings, Texts texts, SelectedService service) {
        return meetings.stream()
                .<Component>map(meeting -> {
                    String words = texts.get("returns.error.unsettled", meeting.date());
                    return service.may(Capability.Names.READ_BOARD)
                            ? new Paragraph(new Anchor(service.path("meetings/" + meeting.uuid()), words))
                            : new Paragraph(words);
                })
                .toList();
    }
}
