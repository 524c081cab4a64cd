package org.quarterboard.demo;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterboard.resources.Agency;
import org.quarterboard.resources.FinanceDraft;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What agencies contribute, revision by revision and by whom, as {@code demo/finance.csv} tells it. */
@Component
@Profile({"demo", "test"})
class FinanceSetUp {

    private final FinanceService finance;
    private final Today today;

    FinanceSetUp(FinanceService finance, Today today) {
        this.finance = finance;
        this.today = today;
    }

    private record Step(int year, int revision) {}

    /** Leaves out years that have not begun, and revisions that are there already. */
    void load(ServiceModel model, ServiceId service) {
        Map<Step, List<DemoTable.Row>> steps = DemoTable.read("finance.csv").stream()
                .filter(row -> row.text("service").equals(model.code()))
                .filter(row -> number(row, "year") <= today.quarter().year())
                .collect(Collectors.groupingBy(
                        row -> new Step(number(row, "year"), number(row, "revision")),
                        () -> new TreeMap<>(Comparator.comparingInt(Step::year).thenComparingInt(Step::revision)),
                        Collectors.toList()));
        steps.forEach((step, rows) -> {
            int held = finance.year(service, step.year())
                    .map(year -> year.revision())
                    .orElse(0);
            if (held < step.revision()) {
                // The people are not there yet: the record names them as those who did it.
                AsSystem.run(
                        rows.getFirst().text("by"),
                        () -> finance.save(service, draft(step, rows), step.revision() - 1));
            }
        });
    }

    private static FinanceDraft draft(Step step, List<DemoTable.Row> rows) {
        return new FinanceDraft(
                step.year(),
                rows.stream().map(FinanceSetUp::line).toList(),
                rows.getFirst().text("reason"));
    }

    private static FinanceLine line(DemoTable.Row row) {
        return new FinanceLine(
                Agency.valueOf(row.text("agency")),
                pounds(row, "staffing"),
                pounds(row, "in_kind"),
                pounds(row, "delegated"),
                row.given("outturn").map(BigDecimal::new),
                row.text("note"));
    }

    private static BigDecimal pounds(DemoTable.Row row, String column) {
        return row.given(column).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static int number(DemoTable.Row row, String column) {
        return Integer.parseInt(row.text(column));
    }
}
