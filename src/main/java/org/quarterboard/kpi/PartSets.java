package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.kpi.CatalogueFile.Line;

/** Reads the breakdowns whose parts exclude each other, and checks them against the cells. */
record PartSets(Map<CellCode, Cell> cells, Map<CellCode, CellCode> aliases) {

    /** As many as can be told apart by their colours. */
    private static final int MOST = 4;

    /** A code, taken apart: an alias has the categories that its cell lacks. */
    private record Parsed(MeasureCode measure, int version, Stage stage, List<Category> categories, String kind) {

        static Parsed of(CellCode code) {
            String[] parts = code.value().split("\\|", -1);
            return new Parsed(
                    new MeasureCode(parts[0]),
                    Integer.parseInt(parts[1].substring(1)),
                    Stage.of(parts[2]).orElseThrow(),
                    Arrays.stream(parts[3].split(";"))
                            .filter(text -> !text.isEmpty())
                            .map(text -> new Category(
                                    text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1)))
                            .toList(),
                    parts[4]);
        }

        /** Of crossed categories those that are not of the dimension. */
        List<Category> beside(String dimension) {
            return categories.stream()
                    .filter(category -> !category.dimension().equals(dimension))
                    .toList();
        }

        Optional<Category> of(String dimension) {
            return categories.stream()
                    .filter(category -> category.dimension().equals(dimension))
                    .findFirst();
        }

        /** Whether the two differ in nothing but what they have in the dimension. */
        boolean sibling(Parsed other, String dimension) {
            return measure.equals(other.measure)
                    && version == other.version
                    && stage == other.stage
                    && kind.equals(other.kind)
                    && other.of(dimension).isPresent()
                    && beside(dimension).equals(other.beside(dimension));
        }
    }

    List<PartSet> read() {
        List<PartSet> sets = CatalogueFile.read("exclusive.csv", this::set);
        Set<String> seen = new HashSet<>();
        for (PartSet set : sets) {
            if (!seen.add(set.measure() + " " + set.version() + " " + set.token())) {
                throw new CatalogueException("exclusive.csv", 0, set.measure() + " " + set.token() + " stands twice");
            }
        }
        return sets;
    }

    private static List<CellCode> codes(Line line) {
        return Arrays.stream(line.text("parts").split(" "))
                .filter(code -> !code.isEmpty())
                .map(CellCode::new)
                .toList();
    }

    PartSet set(Line line) {
        List<CellCode> codes = codes(line);
        String whole = line.text("whole");
        if (codes.size() < 2 || codes.size() > MOST) {
            throw line.wrong("two to " + MOST + " parts can be stacked, not " + codes.size());
        }
        List<CellCode> all = new ArrayList<>(codes);
        Optional<CellCode> of = whole.isEmpty() ? Optional.empty() : Optional.of(new CellCode(whole));
        of.ifPresent(all::add);
        all.stream().filter(code -> cell(code).isEmpty()).findFirst().ifPresent(code -> {
            throw line.wrong("no cell " + code);
        });
        Parsed first = Parsed.of(codes.getFirst());
        String dimension = dimension(line, first, Parsed.of(codes.get(1)));
        List<PartSet.Part> parts = new ArrayList<>();
        for (CellCode code : codes) {
            Parsed part = Parsed.of(code);
            if (!first.sibling(part, dimension)) {
                throw line.wrong(code + " differs from the first part in more than " + dimension);
            }
            parts.add(new PartSet.Part(
                    part.of(dimension).orElseThrow(), cell(code).map(Cell::code).orElseThrow()));
        }
        complete(line, first, dimension, codes);
        if (of.flatMap(this::cell)
                .filter(cell -> cell.version() != first.version())
                .isPresent()) {
            throw line.wrong("the whole is of another version");
        }
        return new PartSet(
                first.measure(),
                first.version(),
                first.stage(),
                dimension,
                first.beside(dimension).stream().findFirst(),
                of.flatMap(this::cell).map(Cell::code).orElse(null),
                parts);
    }

    private Optional<Cell> cell(CellCode code) {
        return Optional.ofNullable(cells.get(aliases.getOrDefault(code, code)));
    }

    private static String dimension(Line line, Parsed one, Parsed other) {
        return one.categories().stream()
                .filter(category -> !other.categories().contains(category))
                .map(Category::dimension)
                .findFirst()
                .orElseThrow(() -> line.wrong("the first two parts are of one category"));
    }

    /** A stack that leaves out a category would be read as the whole without it. */
    private void complete(Line line, Parsed first, String dimension, List<CellCode> codes) {
        if (new HashSet<>(codes).size() < codes.size()) {
            throw line.wrong("a part stands twice");
        }
        String begins =
                first.measure() + "|v" + first.version() + "|" + first.stage().code() + "|";
        Stream.concat(cells.keySet().stream(), aliases.keySet().stream())
                .filter(code -> code.value().startsWith(begins))
                .filter(code -> !codes.contains(code) && first.sibling(Parsed.of(code), dimension))
                .findFirst()
                .ifPresent(code -> {
                    throw line.wrong("leaves out " + code);
                });
    }
}
