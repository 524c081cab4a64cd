package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.FigureQuery.Order;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreRow;
import org.quarterboard.trends.ExplorerService;

/**
 * The explorer's rows; the browser holds only those in sight, and the database orders and cuts them. Every number leads to
 * its figure.
 */
final class ExploreGrid extends Grid<ExploreRow> {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    /** Up to here all rows are shown, and the grid is as high as they are. */
    private static final int FEW = 12;

    private final transient Exploration shown;
    private final transient ExplorerService explorer;
    private final transient SelectedService home;

    ExploreGrid(SelectedService home, Exploration shown, ExplorerService explorer) {
        this.home = home;
        this.shown = shown;
        this.explorer = explorer;
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setPageSize(PAGE);
        setAriaLabel(getTranslation("trends.explore.caption", shown.measure(), shown.breakdown()));
        text("service", Order.SERVICE, row -> row.texts().service())
                .setAutoWidth(false)
                .setWidth("13rem")
                .setRowHeader(true);
        text("quarter", Order.QUARTER, row -> row.texts().quarter());
        text("stage", null, row -> row.texts().stage());
        text("category", Order.CELL, row -> row.texts().category());
        number("number", Order.NUMBER, row -> figure(row, row.texts().number(), row.figure(), "number"));
        number(
                "denominator",
                Order.DENOMINATOR,
                row -> figure(row, row.texts().denominator(), row.denominatorFigure(), "denominator"));
        if (shown.filter().share()) {
            number("share", Order.SHARE, row -> new Span(row.texts().share()));
        }
        text("remark", null, row -> row.texts().remark())
                .setAutoWidth(false)
                .setWidth("13rem")
                .setFlexGrow(2);
        setItems(this::fetch, query -> shown.count());
        setAllRowsVisible(shown.count() <= FEW);
    }

    private Stream<ExploreRow> fetch(Query<ExploreRow, Void> query) {
        Order order = Order.SERVICE;
        boolean descending = false;
        if (!query.getSortOrders().isEmpty()) {
            QuerySortOrder first = query.getSortOrders().getFirst();
            order = Order.valueOf(first.getSorted());
            descending = first.getDirection() == SortDirection.DESCENDING;
        }
        return explorer
                .rows(home.id(), shown.filter(), order, descending, query.getOffset(), query.getLimit(), getLocale())
                .stream();
    }

    private Column<ExploreRow> text(
            String name, @Nullable Order order, SerializableFunction<ExploreRow, String> words) {
        return sortable(addColumn(words::apply), name, order);
    }

    private void number(String name, Order order, SerializableFunction<ExploreRow, Component> cell) {
        sortable(addComponentColumn(cell::apply), name, order).setTextAlign(ColumnTextAlign.END);
    }

    private Column<ExploreRow> sortable(Column<ExploreRow> column, String name, @Nullable Order order) {
        column.setKey(name)
                .setHeader(getTranslation("trends.explore.column." + name))
                .setAutoWidth(true);
        if (order != null) {
            column.setSortProperty(order.name());
        }
        return column;
    }

    private Component figure(ExploreRow row, String text, @Nullable ObservationId id, String part) {
        if (id == null || text.isEmpty()) {
            return new Span(text);
        }
        String name = getTranslation(
                "trends.explore.open",
                text,
                getTranslation("trends.explore.column." + part),
                row.texts().service(),
                row.texts().quarter(),
                row.texts().category());
        return Texts.figure(row.serviceCode(), text, id, name);
    }
}
