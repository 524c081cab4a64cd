package org.quarterboard.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Sentences below each other, each with its mark. */
public final class TextList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public TextList(List<String> lines) {
        lines.forEach(line -> add(new ListItem(line)));
    }
}
