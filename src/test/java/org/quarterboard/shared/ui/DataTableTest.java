package org.quarterboard.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.ui.DataTable.Column;

class DataTableTest {

    @Test
    void theBoxThatScrollsIsReachedByKeyboardAndNamedByTheCaption() {
        DataTable table = new DataTable("Meetings in 2026/27", List.of(Column.text("Quarter")));
        Element box = table.getElement();
        Element caption = box.getChild(0).getChild(0);
        assertThat(caption.getTag()).isEqualTo("caption");
        assertThat(caption.getTextRecursively()).isEqualTo("Meetings in 2026/27");
        assertThat(box.getAttribute("tabindex")).isEqualTo("0");
        assertThat(box.getAttribute("role")).isEqualTo("region");
        assertThat(box.getAttribute("aria-labelledby")).isNotBlank().isEqualTo(caption.getAttribute("id"));
    }

    @Test
    void twoTablesOnAPageHaveNamesOfTheirOwn() {
        DataTable one = new DataTable("One", List.of(Column.text("Quarter")));
        DataTable other = new DataTable("Other", List.of(Column.text("Quarter")));
        assertThat(one.getElement().getAttribute("aria-labelledby"))
                .isNotEqualTo(other.getElement().getAttribute("aria-labelledby"));
    }

    @Test
    void theFirstCellHeadsItsRow() {
        DataTable table = new DataTable("One", List.of(Column.text("Quarter"), Column.number("Value")));
        table.row("Q1 2026/27", "5");
        Element body = table.getElement().getChild(0).getChildren().toList().getLast();
        assertThat(body.getTag()).isEqualTo("tbody");
        Element row = body.getChild(0);
        assertThat(row.getChild(0).getTag()).isEqualTo("th");
        assertThat(row.getChild(0).getAttribute("scope")).isEqualTo("row");
        assertThat(row.getChild(1).getTag()).isEqualTo("td");
    }
}
