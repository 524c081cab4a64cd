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
    void aGroupOfRowsHasAHeadingAcrossTheTable() {
        DataTable table = new DataTable("One", List.of(Column.text("Measure"), Column.number("Value")));
        table.group("KPI 1");
        table.row("Suitable", "5");
        table.group("KPI 2");
        table.row("In education", "6");
        List<Element> bodies = table.getElement()
                .getChild(0)
                .getChildren()
                .filter(part -> part.getTag().equals("tbody"))
                .toList();
        assertThat(bodies).hasSize(2);
        for (Element body : bodies) {
            assertThat(body.getChildCount()).isEqualTo(2);
            Element heading = body.getChild(0).getChild(0);
            assertThat(heading.getTag()).isEqualTo("th");
            assertThat(heading.getAttribute("scope")).isEqualTo("rowgroup");
            assertThat(heading.getAttribute("colspan")).isEqualTo("2");
        }
        assertThat(bodies.getLast().getTextRecursively()).isEqualTo("KPI 2In education6");
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
