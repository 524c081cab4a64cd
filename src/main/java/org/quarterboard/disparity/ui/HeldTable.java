package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.disparity.CountWords;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.HeldCounts;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** What is held of each thing that is brought, and what is awaited. */
final class HeldTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SelectedService service;
    private final transient CountWords words;
    private final transient Formats formats;

    HeldTable(SelectedService service, List<HeldCounts> all, CountWords words, Formats formats) {
        this.service = service;
        this.words = words;
        this.formats = formats;
        DataTable table = new DataTable(
                getTranslation("disparity.bring.held.caption"),
                List.of(
                        Column.text(getTranslation("disparity.bring.col.counted")),
                        Column.text(getTranslation("disparity.bring.col.state")),
                        Column.text(getTranslation("disparity.bring.col.periods")),
                        Column.text(getTranslation("disparity.bring.col.by")),
                        Column.text(getTranslation("disparity.bring.col.source"))));
        for (HeldCounts held : all) {
            table.row(name(held), state(held), new Span(periods(held)), new Span(by(held)), new Span(source(held)));
        }
        add(table);
    }

    /** With the code that a file writes. */
    private Component name(HeldCounts held) {
        Div name = new Div(
                new Span(words.counted(held.counted().code(), getLocale()) + " "),
                new Code(held.counted().code().value()));
        held.counted().partner().ifPresent(sector -> name.add(new Div(new Span(getTranslation(sector.messageKey())))));
        return name;
    }

    private Component state(HeldCounts held) {
        return held.missing()
                .<Component>map(period -> {
                    Div state = new Div(new Badge(
                            Badge.Kind.MISSING,
                            getTranslation("disparity.bring.held.awaited", words.period(period, getLocale()))));
                    if (held.bring()) {
                        Anchor type = new Anchor(
                                TypeCountsView.address(service, held.counted().code(), period),
                                getTranslation("disparity.bring.held.type"));
                        type.setAriaLabel(getTranslation(
                                "disparity.bring.held.type-of",
                                words.counted(held.counted().code(), getLocale())));
                        state.add(new Div(type));
                    }
                    return state;
                })
                .orElseGet(() -> held.periods().isEmpty()
                        ? new Span(getTranslation("disparity.bring.held.none"))
                        : new Badge(Badge.Kind.GOOD, getTranslation("disparity.bring.held.here")));
    }

    private String periods(HeldCounts held) {
        if (held.periods().isEmpty()) {
            return "–";
        }
        String newest = words.period(held.periods().getFirst(), getLocale());
        return held.periods().size() == 1
                ? newest
                : getTranslation(
                        "disparity.bring.periods",
                        words.period(held.periods().getLast(), getLocale()),
                        newest,
                        held.periods().size());
    }

    private String by(HeldCounts held) {
        return held.by().isEmpty()
                ? "–"
                : held.by().stream().map(this::dimensions).collect(Collectors.joining("; "));
    }

    private String dimensions(Set<GroupDimension> dimensions) {
        return dimensions.isEmpty()
                ? getTranslation("disparity.group.all")
                : dimensions.stream()
                        .map(dimension -> getTranslation(dimension.messageKey()))
                        .collect(Collectors.joining(" × "));
    }

    private String source(HeldCounts held) {
        LocalDate day = held.sourceDate();
        return day == null
                ? "–"
                : getTranslation("disparity.bring.source", held.source(), formats.date(day, getLocale()));
    }
}
