package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.AttendanceCorrection;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** What was corrected in an agreed register: whose row, on which day, from what to what, why, and by whom. */
final class AttendanceCorrections extends Section {

    private static final long serialVersionUID = 1L;

    private AttendanceCorrections(List<AttendanceCorrection> corrections, Formats formats, Locale locale) {
        DataTable table = new DataTable(
                        getTranslation("registers.corrections.heading"),
                        List.of(
                                Column.text(getTranslation("registers.member")),
                                Column.text(getTranslation("registers.corrections.day")),
                                Column.text(getTranslation("registers.corrections.from")),
                                Column.text(getTranslation("registers.corrections.to")),
                                Column.text(getTranslation("registers.corrections.why")),
                                Column.text(getTranslation("registers.corrections.by"))))
                .withHiddenCaption();
        for (AttendanceCorrection one : corrections) {
            table.row(
                    getTranslation("registers.former.who", one.position(), one.organisation(), one.seatTitle()),
                    formats.date(one.at().atZone(Formats.LONDON).toLocalDate(), locale),
                    words(one.from()),
                    words(one.to()),
                    one.why(),
                    one.by().isEmpty() ? getTranslation("minutes.somebody") : one.by());
        }
        add(
                new H2(getTranslation("registers.corrections.heading")),
                new Paragraph(getTranslation("registers.corrections.lead")),
                table);
    }

    /** Nothing where nothing was corrected. */
    static Optional<AttendanceCorrections> of(List<AttendanceCorrection> corrections, Formats formats, Locale locale) {
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttendanceCorrections(corrections, formats, locale));
    }

    private String words(@Nullable Mark mark) {
        return getTranslation(mark == null ? "meetings.mark.none" : mark.messageKey());
    }
}
