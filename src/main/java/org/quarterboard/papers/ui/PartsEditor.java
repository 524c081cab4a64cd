package org.quarterboard.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.papers.PackPart;

/** The parts of a paper in their order: each can be left out, unless no paper does without it, and moved up or down. */
final class PartsEditor extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final List<PackPart> order = new ArrayList<>();
    private final Set<PackPart> in = EnumSet.noneOf(PackPart.class);

    PartsEditor(List<PackPart> chosen) {
        addClassName("qb-parts");
        order.addAll(chosen);
        in.addAll(chosen);
        Stream.of(PackPart.values()).filter(part -> !in.contains(part)).forEach(order::add);
        fill();
    }

    List<PackPart> chosen() {
        return order.stream().filter(in::contains).toList();
    }

    private void fill() {
        removeAll();
        for (int place = 0; place < order.size(); place++) {
            add(line(order.get(place), place));
        }
    }

    private ListItem line(PackPart part, int place) {
        String name = getTranslation(part.messageKey());
        Checkbox box = new Checkbox(name, in.contains(part));
        box.setReadOnly(part.always());
        box.setHelperText(getTranslation(part.always() ? "papers.part.always" : part.messageKey() + ".hint"));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                in.add(part);
            } else {
                in.remove(part);
            }
        });
        Div moves = new Div(move("papers.part.up", name, place, -1), move("papers.part.down", name, place, 1));
        moves.addClassName("qb-actions");
        Span number = new Span(String.valueOf(place + 1));
        number.addClassName("qb-place");
        number.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(number, box, moves);
    }

    private Button move(String key, String name, int place, int by) {
        Button button = new Button(getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".label", name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        int to = place + by;
        button.setEnabled(to >= 0 && to < order.size());
        button.addClickListener(click -> {
            Collections.swap(order, place, to);
            fill();
            focus(to, by);
        });
        return button;
    }

    /** The part keeps the focus wherever it moves, at the other button where the first one has nothing more to do. */
    private void focus(int place, int by) {
        Div moves =
                (Div) getComponentAt(place).getChildren().skip(2).findFirst().orElseThrow();
        List<Button> buttons = moves.getChildren().map(Button.class::cast).toList();
        Button same = buttons.get(by < 0 ? 0 : 1);
        (same.isEnabled() ? same : buttons.get(by < 0 ? 1 : 0)).focus();
    }
}
