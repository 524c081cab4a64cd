package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.PartSet;
import org.quarterboard.shared.Quarter;

/**
 * The parts of a breakdown with their counts of children, offences or resolutions, 0 or more. A part that was never
 * returned is left out if the whole is known: what is in no part then stands for it, as a part of its own, which is the
 * whole less the parts that are held. The same part stands there wherever the parts do not make the whole in some
 * quarter and a fourth colour is free. It is missing where the whole or a part is. A sum of parts above the whole leaves
 * nothing over; the checks of the figures tell of it.
 */
record StackParts(PartSet set, BreakdownFigures figures) {

    /** As many as can be told apart by their colours. */
    private static final int MOST = 4;

    private static final int FEWEST = 2;

    /** The lowest of the column first; empty if there are not two parts, or one was never returned and has no rest. */
    Optional<List<StackedPart>> named(BreakdownWords said) {
        List<PartSet.Part> held = held();
        boolean dropped = held.size() < set.parts().size();
        boolean rest = held.size() < MOST
                && set.wholeCell().isPresent()
                && (dropped || figures.span().stream().anyMatch(quarter -> left(held, quarter)));
        if (held.size() < FEWEST || (dropped && !rest)) {
            return Optional.empty();
        }
        List<StackedPart> parts = new ArrayList<>();
        for (PartSet.Part part : held) {
            parts.add(new StackedPart(said.category(part.category()), values(part.cell())));
        }
        if (rest) {
            List<@Nullable Double> values = new ArrayList<>();
            figures.span().forEach(quarter -> values.add(rest(held, quarter)));
            parts.add(new StackedPart(said.words().get("stack.rest"), values));
        }
        return Optional.of(parts);
    }

    /** Quarters in which one of the figures that a column is made of may still change. */
    Set<Integer> provisional() {
        List<CellCode> cells = new ArrayList<>();
        set.parts().forEach(part -> cells.add(part.cell()));
        set.wholeCell().ifPresent(cells::add);
        Set<Integer> provisional = new HashSet<>();
        for (int i = 0; i < figures.span().size(); i++) {
            Quarter quarter = figures.span().get(i);
            if (cells.stream().anyMatch(cell -> figures.provisional(cell, quarter))) {
                provisional.add(i);
            }
        }
        return provisional;
    }

    private List<PartSet.Part> held() {
        return set.parts().stream()
                .filter(part -> figures.newest(part.cell()).isPresent())
                .toList();
    }

    private List<@Nullable Double> values(CellCode cell) {
        List<@Nullable Double> values = new ArrayList<>();
        figures.span().forEach(quarter -> values.add(figures.value(cell, quarter)));
        return values;
    }

    private boolean left(List<PartSet.Part> held, Quarter quarter) {
        Double rest = rest(held, quarter);
        return rest != null && rest > 0;
    }

    /** The whole less the parts, 0 or more; missing where one of them is. */
    private @Nullable Double rest(List<PartSet.Part> held, Quarter quarter) {
        CellCode of = set.whole();
        Double whole = of == null ? null : figures.value(of, quarter);
        List<@Nullable Double> parts = new ArrayList<>();
        held.forEach(part -> parts.add(figures.value(part.cell(), quarter)));
        if (whole == null || parts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        BigDecimal rest = BigDecimal.valueOf(whole);
        for (Double part : parts) {
            rest = rest.subtract(BigDecimal.valueOf(Objects.requireNonNull(part)));
        }
        return Math.max(0, rest.doubleValue());
    }
}
