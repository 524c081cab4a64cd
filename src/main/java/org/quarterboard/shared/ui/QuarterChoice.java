package org.quarterboard.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;

/** Chooses the quarter; the choice goes into the address. */
public final class QuarterChoice extends Select<Quarter> {

    private static final long serialVersionUID = 1L;

    public QuarterChoice(String label, List<Quarter> quarters, Quarter chosen, Formats formats, String path) {
        setLabel(label);
        setItems(with(quarters, chosen));
        setItemLabelGenerator(quarter -> formats.shortQuarter(quarter, getLocale()));
        setValue(chosen);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent().navigate(address(path).apply(change.getValue()));
            }
        });
    }

    public static Function<Quarter, String> address(String path) {
        return quarter -> path + "?" + ServicePage.QUARTER + "=" + quarter.nationalLabel();
    }

    private static List<Quarter> with(List<Quarter> quarters, Quarter chosen) {
        if (quarters.contains(chosen)) {
            return quarters;
        }
        List<Quarter> all = new ArrayList<>(quarters);
        all.add(chosen);
        all.sort((one, other) -> other.compareTo(one));
        return all;
    }
}
