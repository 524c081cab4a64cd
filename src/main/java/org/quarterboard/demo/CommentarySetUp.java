package org.quarterboard.demo;

import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.trends.Commentary;
import org.quarterboard.trends.CommentaryService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What services say to their measures, as {@code demo/commentaries.csv} tells it, line by line and by whom: of a service in
 * one transaction, so that no text is there without what became of it.
 */
@Component
@Profile({"demo", "test"})
class CommentarySetUp {

    private final CommentaryService commentaries;

    CommentarySetUp(CommentaryService commentaries) {
        this.commentaries = commentaries;
    }

    @Transactional
    public void load(ServiceModel model, ServiceId service) {
        List<DemoTable.Row> rows = DemoTable.read("commentaries.csv").stream()
                .filter(row -> row.text("service").equals(model.code()))
                .toList();
        boolean loaded = rows.stream().anyMatch(row -> held(service, row).isPresent());
        if (!loaded) {
            // The people are not there yet: the record names them as those who did it.
            rows.forEach(row -> AsSystem.run(row.text("by"), () -> line(service, row)));
        }
    }

    private void line(ServiceId service, DemoTable.Row row) {
        MeasureCode measure = new MeasureCode(row.text("measure"));
        int seen = held(service, row).map(Commentary::version).orElse(0);
        switch (row.text("what")) {
            case "SAVE" -> commentaries.save(service, measure, quarter(row), row.text("text"), seen);
            case "AGREE" -> commentaries.agree(service, measure, quarter(row), seen);
            case "REOPEN" -> commentaries.reopen(service, measure, quarter(row), row.text("text"), seen);
            default -> throw new IllegalStateException("commentaries.csv is wrong: " + row.text("what"));
        }
    }

    private Optional<Commentary> held(ServiceId service, DemoTable.Row row) {
        return commentaries.ofMeasure(service, new MeasureCode(row.text("measure"))).stream()
                .filter(text -> text.quarter().equals(quarter(row)))
                .findFirst();
    }

    private static Quarter quarter(DemoTable.Row row) {
        return Quarter.parse(row.text("quarter")).orElseThrow();
    }
}
