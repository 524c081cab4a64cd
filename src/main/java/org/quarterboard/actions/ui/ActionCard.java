package org.quarterboard.actions.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionOrigins.Origin;
import org.quarterboard.actions.ActionUpdate;
import org.quarterboard.actions.UpdateKind;
import org.quarterboard.shared.Formats;

/** One action in the list: what, who, by when, how far, and everything that was ever said of it. */
final class ActionCard {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;

    ActionCard(Texts texts, Formats formats, Locale locale) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
    }

    ListItem of(ActionItem item, Optional<Origin> origin, Div buttons) {
        ListItem card = new ListItem();
        card.setId("action-" + item.uuid());
        H2 heading = new H2(item.number().label());
        Div line = new Div(heading, ActionBadge.of(item, texts));
        line.addClassName("qb-line");
        Paragraph who = new Paragraph(texts.get("actions.who", item.ownerLabel(), formats.date(item.due(), locale)));
        who.addClassName("qb-note");
        if (item.mine()) {
            who.add(new Span(" " + texts.get("actions.mine")));
        }
        card.add(line, new Paragraph(item.text()), who);
        if (!item.updates().isEmpty()) {
            ActionUpdate last = item.updates().getLast();
            card.add(new Paragraph(says(last)));
        }
        origin.ifPresent(found -> card.add(new Anchor(found.path(), texts.get("actions.origin", found.title()))));
        if (item.updates().size() > 1) {
            OrderedList all = new OrderedList();
            item.updates().forEach(update -> all.add(new ListItem(says(update))));
            card.add(new Details(texts.get("actions.history", item.updates().size()), all));
        }
        if (buttons.getChildren().findAny().isPresent()) {
            card.add(buttons);
        }
        return card;
    }

    private String says(ActionUpdate update) {
        String when = formats.date(update.at().atZone(Formats.LONDON).toLocalDate(), locale);
        String by = update.by().isEmpty() ? texts.get("actions.somebody") : update.by();
        return update.kind() == UpdateKind.CHANGED
                ? texts.get(
                        "actions.said-changed",
                        when,
                        by,
                        update.owner(),
                        formats.date(update.due(), locale),
                        update.text())
                : texts.get("actions.said", texts.get(update.kind().messageKey()), when, by, update.text());
    }
}
