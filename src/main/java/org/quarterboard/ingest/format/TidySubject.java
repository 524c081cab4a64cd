package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Stage;

/** What a tidy row is about: measure, version, stage and categories, before the kind of number is known. */
record TidySubject(
        MeasureCatalogue catalogue, MeasureCode measure, int version, Stage stage, List<Category> categories) {

    /** The cell of that kind, if there is one. */
    Optional<Cell> cell(CellKind kind) {
        return catalogue.cell(Cell.codeOf(measure, version, stage, categories, kind));
    }

    /** The cell of the denominator: the one named so, else the one that the numerator is divided by. */
    Optional<Cell> denominator() {
        return cell(CellKind.DENOMINATOR)
                .or(() ->
                        cell(CellKind.NUMERATOR).flatMap(Cell::denominatorCell).flatMap(catalogue::cell));
    }

    /** A count, or the numerator where the catalogue knows a denominator too. */
    Optional<Cell> count() {
        return cell(CellKind.COUNT).or(() -> cell(CellKind.NUMERATOR));
    }

    /** As a cell code without its kind. */
    String text() {
        String code =
                Cell.codeOf(measure, version, stage, categories, CellKind.COUNT).value();
        return code.substring(0, code.lastIndexOf('|'));
    }

    static @Nullable Stage stage(String text, long line, Findings findings) {
        if (text.isEmpty()) {
            return Stage.PERIOD;
        }
        Optional<Stage> stage = Stage.of(text);
        if (stage.isEmpty()) {
            List<String> codes = new ArrayList<>();
            for (Stage known : Stage.values()) {
                codes.add(known.code());
            }
            findings.add(FindingCode.UNKNOWN_STAGE, line, "stage", text, Texts.nearest(text, codes));
        }
        return stage.orElse(null);
    }

    /** The categories of "dimension;dimension" and "item;item"; null if one is unknown. */
    static @Nullable List<Category> categories(
            MeasureCatalogue catalogue, String topics, String items, long line, Findings findings) {
        List<String> dimensions = parts(topics);
        List<String> chosen = parts(items);
        if (dimensions.size() != chosen.size()) {
            findings.add(FindingCode.UNKNOWN_BREAKDOWN, line, "breakdown", items, topics);
            return null;
        }
        List<Category> categories = new ArrayList<>(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            List<Category> known = catalogue.items(dimensions.get(i));
            Category category = new Category(dimensions.get(i), chosen.get(i));
            if (known.isEmpty()) {
                String nearest = findings.keeping(FindingCode.UNKNOWN_BREAKDOWN)
                        ? Texts.nearest(dimensions.get(i), catalogue.dimensions())
                        : "";
                findings.add(FindingCode.UNKNOWN_BREAKDOWN, line, "breakdown_topic", dimensions.get(i), nearest);
                return null;
            }
            if (!known.contains(category)) {
                List<String> codes = known.stream().map(Category::item).toList();
                findings.add(
                        FindingCode.UNKNOWN_BREAKDOWN,
                        line,
                        "breakdown",
                        chosen.get(i),
                        Texts.nearest(chosen.get(i), codes));
                return null;
            }
            categories.add(category);
        }
        categories.sort(null);
        return categories;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        if (text.isEmpty() || text.equals("total")) {
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', from)) {
            parts.add(Texts.trimmed(text.substring(from, at)));
            from = at + 1;
        }
        parts.add(Texts.trimmed(text.substring(from)));
        return parts;
    }
}
