package org.quarterboard.kpi;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CatalogueFile.Line;
import org.quarterboard.shared.Quarter;

/** The catalogue files, read and checked against each other. */
record CatalogueParts(
        Map<MeasureCode, Measure> measures,
        Map<String, List<Category>> categories,
        Map<CellCode, Cell> cells,
        Map<CellCode, CellCode> aliases,
        List<SeriesBreak> breaks,
        List<SeriesBreak> planned,
        List<SumRule> sums,
        List<ZeroRule> zeroRules,
        List<PartSet> partSets) {

    static CatalogueParts load() {
        Map<MeasureCode, Measure> measures = new LinkedHashMap<>();
        CatalogueFile.read(
                "measures.csv",
                line -> measures.merge(
                        new MeasureCode(line.text("code")), measure(line), (old, more) -> joined(line, old, more)));
        Map<String, List<Category>> categories = new LinkedHashMap<>();
        CatalogueFile.read(
                "categories.csv",
                line -> categories
                        .computeIfAbsent(line.text("dimension"), ignored -> new ArrayList<>())
                        .add(new Category(line.text("dimension"), line.text("item"))));
        Map<CellCode, Cell> cells = new LinkedHashMap<>();
        List<Line> lines = CatalogueFile.read("cells.csv", line -> line);
        for (Line line : lines) {
            Cell cell = cell(line, measures, categories);
            if (cells.put(cell.code(), cell) != null) {
                throw line.wrong("the cell " + cell.code() + " stands twice");
            }
        }
        for (Line line : lines) {
            mustExist(line, "denominator", cells);
        }
        CatalogueFile.read("measures.csv", line -> {
            mustExist(line, "numerator", cells);
            return mustExist(line, "denominator", cells);
        });
        Map<CellCode, CellCode> aliases = new LinkedHashMap<>();
        CatalogueFile.read("aliases.csv", line -> {
            mustExist(line, "cell", cells);
            return aliases.put(new CellCode(line.text("alias")), new CellCode(line.text("cell")));
        });
        return new CatalogueParts(
                measures,
                categories,
                cells,
                aliases,
                breaks(false, measures),
                breaks(true, measures),
                CatalogueFile.read("sums.csv", line -> sum(line, cells)),
                CatalogueFile.read("never.csv", line -> zeroRule(line, cells)),
                new PartSets(cells, aliases).read());
    }

    private static List<SeriesBreak> breaks(boolean planned, Map<MeasureCode, Measure> measures) {
        return CatalogueFile.read("breaks.csv", line -> line).stream()
                .filter(line -> line.yes("planned") == planned)
                .map(line -> seriesBreak(line, measures))
                .toList();
    }

    private static Measure measure(Line line) {
        Integer kpi = line.number("kpi");
        DefinitionVersion version = new DefinitionVersion(
                version(line, "version"),
                date(line, "valid_from"),
                line.text("valid_to").isEmpty() ? null : date(line, "valid_to"),
                line.item("unit", Unit.class),
                line.number("rate_per"),
                line.number("out_of"),
                line.item("better", Better.class),
                optionalCode(line, "numerator"),
                optionalCode(line, "denominator"),
                line.text("words"),
                line.yes("wales"));
        return new Measure(
                new MeasureCode(line.text("code")),
                kpi == null ? 0 : kpi,
                line.yes("headline"),
                line.yes("case_level_only"),
                line.item("period", PeriodShape.class),
                List.of(version));
    }

    private static Measure joined(Line line, Measure old, Measure more) {
        if (more.versions().getFirst().number() != old.newest().number() + 1) {
            throw line.wrong("the versions of " + old.code() + " do not follow each other");
        }
        List<DefinitionVersion> versions = new ArrayList<>(old.versions());
        versions.addAll(more.versions());
        return new Measure(old.code(), old.kpi(), old.headline(), old.caseLevelOnly(), old.period(), versions);
    }

    private static Cell cell(Line line, Map<MeasureCode, Measure> measures, Map<String, List<Category>> vocabulary) {
        MeasureCode measure = known(line, line.text("measure"), measures);
        List<Category> categories = words(line.text("categories"), ";").stream()
                .map(text -> category(line, text, vocabulary))
                .toList();
        Stage stage = Stage.of(line.text("stage")).orElseThrow(() -> line.wrong("no stage " + line.text("stage")));
        CellKind kind = line.item("kind", CellKind.class);
        int version = version(line, "version");
        CellCode code = Cell.codeOf(measure, version, stage, categories, kind);
        if (!code.value().equals(line.text("code"))) {
            throw line.wrong("the code is not that of its parts, " + code);
        }
        return new Cell(
                code,
                measure,
                version,
                stage,
                categories,
                kind,
                optionalCode(line, "denominator"),
                line.yes("inside"),
                line.item("better", Better.class),
                words(line.text("also_in"), " ").stream()
                        .map(text -> known(line, text, measures))
                        .toList());
    }

    private static Category category(Line line, String text, Map<String, List<Category>> vocabulary) {
        int sign = text.indexOf('=');
        Category category = new Category(text.substring(0, Math.max(sign, 0)), text.substring(sign + 1));
        if (!vocabulary.getOrDefault(category.dimension(), List.of()).contains(category)) {
            throw line.wrong("no category " + text);
        }
        return category;
    }

    private static SeriesBreak seriesBreak(Line line, Map<MeasureCode, Measure> measures) {
        return new SeriesBreak(
                known(line, line.text("measure"), measures),
                Quarter.startingOn(date(line, "from")),
                line.yes("severs"),
                line.text("words"));
    }

    private static SumRule sum(Line line, Map<CellCode, Cell> cells) {
        mustExist(line, "whole", cells);
        List<CellCode> parts =
                words(line.text("parts"), " ").stream().map(CellCode::new).toList();
        for (CellCode part : parts) {
            if (!cells.containsKey(part)) {
                throw line.wrong("no cell " + part);
            }
        }
        return new SumRule(line.item("rule", SumRule.Kind.class), new CellCode(line.text("whole")), parts);
    }

    private static ZeroRule zeroRule(Line line, Map<CellCode, Cell> cells) {
        mustExist(line, "cell", cells);
        RuleKind kind = line.item("kind", RuleKind.class);
        if (kind == RuleKind.NOTE) {
            throw line.wrong("a figure that is checked is refused or warned of");
        }
        return new ZeroRule(new CellCode(line.text("cell")), kind, line.text("rule"));
    }

    private static MeasureCode known(Line line, String code, Map<MeasureCode, Measure> measures) {
        MeasureCode measure = new MeasureCode(code);
        if (!measures.containsKey(measure)) {
            throw line.wrong("no measure " + code);
        }
        return measure;
    }

    private static boolean mustExist(Line line, String column, Map<CellCode, Cell> cells) {
        String code = line.text(column);
        if (!code.isEmpty() && !cells.containsKey(new CellCode(code))) {
            throw line.wrong("no cell " + code);
        }
        return true;
    }

    private static @Nullable CellCode optionalCode(Line line, String column) {
        String code = line.text(column);
        return code.isEmpty() ? null : new CellCode(code);
    }

    private static int version(Line line, String column) {
        String text = line.text(column);
        try {
            return Integer.parseInt(text.substring(1));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw line.wrong("no version " + text);
        }
    }

    private static LocalDate date(Line line, String column) {
        try {
            return LocalDate.parse(line.text(column));
        } catch (DateTimeParseException e) {
            throw line.wrong(column + " is not a date: " + line.text(column));
        }
    }

    private static List<String> words(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
    }
}
