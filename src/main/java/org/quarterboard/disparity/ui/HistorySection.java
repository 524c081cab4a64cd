package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.quarterboard.disparity.CaseStep;
import org.quarterboard.shared.Sector;

/** Every step as it was taken, the texts that have been replaced among them. */
final class HistorySection extends CaseSection {

    private static final long serialVersionUID = 1L;

    HistorySection(CaseShown shown) {
        super("disparity.case.history.heading", shown);
        OrderedList list = new OrderedList();
        one().steps().forEach(step -> list.add(new ListItem(line(step))));
        add(list);
    }

    private String line(CaseStep step) {
        Sector sector = step.facts().sector();
        String kind = t(step.kind().messageKey());
        String what = sector == null ? kind : t("disparity.case.history.with-sector", kind, t(sector.messageKey()));
        String said = step.words().isEmpty() ? what : t("disparity.case.history.said", what, step.words());
        return t("disparity.case.history.line", desk().recorded(step, getLocale()), said);
    }
}
