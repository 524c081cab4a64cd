package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountValue;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.TypedCounts;
import org.quarterboard.shared.ui.ErrorSummary;

/** The count of one group, or why there is none. Left empty, nothing is said of the group. */
final class CountField extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 9;

    private final transient GroupKey group;
    private final TextField number = new TextField();
    private final Select<CountGap> gap = new Select<>();

    CountField(GroupKey group, String label, @Nullable CountValue held, Runnable changed) {
        this.group = group;
        addClassNames("qb-actions", "qb-count");
        number.setLabel(label);
        number.setMaxLength(LONGEST);
        number.setAllowedCharPattern("[0-9]");
        number.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        number.getElement().setAttribute("inputmode", "numeric");
        number.setValueChangeMode(ValueChangeMode.LAZY);
        gap.setItems(CountGap.NONE, CountGap.NOT_KNOWN, CountGap.SUPPRESSED);
        gap.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        gap.setAriaLabel(getTranslation("disparity.bring.form.gap-of", label));
        gap.setValue(held == null ? CountGap.NONE : held.gap());
        Long before = held == null ? null : held.number();
        number.setValue(before == null ? "" : before.toString());
        number.setEnabled(gap.getValue() == CountGap.NONE);
        gap.addValueChangeListener(change -> {
            number.setEnabled(change.getValue() == CountGap.NONE);
            changed.run();
        });
        number.addValueChangeListener(change -> changed.run());
        add(number, gap);
    }

    GroupKey group() {
        return group;
    }

    OptionalLong number() {
        String text = number.getValue().strip();
        return gap.getValue() == CountGap.NONE && text.matches("\\d{1,9}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** What is said of the group; empty if nothing is. */
    Optional<TypedCounts.Entry> entry(ErrorSummary errors) {
        number.setInvalid(false);
        if (gap.getValue() != CountGap.NONE) {
            return Optional.of(new TypedCounts.Entry(group, null, gap.getValue()));
        }
        if (number.getValue().isBlank()) {
            return Optional.empty();
        }
        OptionalLong count = number();
        if (count.isEmpty()) {
            errors.show(number, getTranslation("disparity.bring.form.no-count", number.getLabel()));
            return Optional.empty();
        }
        return Optional.of(new TypedCounts.Entry(group, count.getAsLong(), CountGap.NONE));
    }
}
