package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Sector;

/** What stands behind a cell: the meeting, each position with its mark and what that did, and the rule in words. */
class CellPanel extends Dialog {

    private static final long serialVersionUID = 1L;

    CellPanel(PanelParts parts, Kpi8Column column, Sector sector, Formats formats, Locale locale) {
        SectorResult result = column.counted().of(sector);
        addClassName("qb-dialog");
        setHeaderTitle(getTranslation(
                "attendance.panel.title",
                getTranslation(sector.messageKey()),
                formats.quarter(column.quarter(), locale)));
        if (column.counted().beforeKpi8()) {
            say("attendance.panel.before");
        }
        parts.meeting(column).forEach(this::add);
        say("attendance.panel.state." + result.state());
        parts.rows(result).forEach(this::add);
        if (result.both()) {
            say("attendance.panel.both");
        }
        say("attendance.panel.figures", result.senior(), result.delegate());
        parts.authority(column).forEach(this::add);
        otherReading(column, sector);
        if (column.returned().differs(result)) {
            say("attendance.panel.differs");
        }
        parts.data().forEach(this::add);
        add(parts.rule(column));
        getFooter().add(new Button(getTranslation("attendance.panel.close"), click -> close()));
    }

    private void say(String key, Object... params) {
        add(new Paragraph(getTranslation(key, params)));
    }

    private void otherReading(Kpi8Column column, Sector sector) {
        SectorResult other = column.other().of(sector);
        SectorResult counted = column.counted().of(sector);
        if (other.senior() != counted.senior() || other.delegate() != counted.delegate()) {
            say(
                    "attendance.panel.other-reading",
                    getTranslation(column.other().reading().messageKey()),
                    other.senior(),
                    other.delegate());
        }
    }
}
