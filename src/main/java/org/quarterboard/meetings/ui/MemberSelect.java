package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;

/** Chooses a member by position and organisation, each once, however many seats the member holds. */
final class MemberSelect extends Select<Holding> {

    private static final long serialVersionUID = 1L;

    MemberSelect(String label, Collection<Holding> rows) {
        setLabel(label);
        Map<MemberId, Holding> members = new LinkedHashMap<>();
        rows.forEach(holding -> members.putIfAbsent(holding.member(), holding));
        setItems(List.copyOf(members.values()));
        setItemLabelGenerator(holding -> holding.position() + ", " + holding.organisation());
    }
}
