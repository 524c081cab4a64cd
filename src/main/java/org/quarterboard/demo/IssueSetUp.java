package org.quarterboard.demo;

import org.quarterboard.kpi.IssueDraft;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What services have noted of their figures, so that the label of the data has something to say. */
@Component
@Profile({"demo", "test"})
class IssueSetUp {

    private final KnownIssueService issues;

    IssueSetUp(KnownIssueService issues) {
        this.issues = issues;
    }

    /** Each is noted once, in a transaction of its own. */
    void load(ServiceModel model, ServiceId service) {
        for (DemoTable.Row row : DemoTable.read("known-issues.csv")) {
            if (row.text("service").equals(model.code()) && !noted(service, row.text("text"))) {
                issues.note(
                        service,
                        new IssueDraft(
                                new MeasureCode(row.text("measure")),
                                Quarter.parse(row.text("from")).orElseThrow(),
                                row.given("to").flatMap(Quarter::parse).orElse(null),
                                row.text("text")));
            }
        }
    }

    private boolean noted(ServiceId service, String text) {
        return issues.list(service).stream()
                .anyMatch(issue -> !issue.national() && issue.text().equals(text));
    }
}
