package org.quarterboard.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.format.FigureCheck;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Stream;

/**
 * The figures that typing one writes: itself, and the totals that follow it.
 *
 * @param after the values around it as they would be held
 */
record TypedPlan(TypedFigure typed, Map<CellCode, BigDecimal> following, Map<CellCode, BigDecimal> after) {

    /** @param held the values around the typed cell */
    static TypedPlan of(TypedFigure typed, Map<CellCode, BigDecimal> held, FigureCheck check) {
        Map<CellCode, BigDecimal> after = laidOver(held, typed.cell(), typed.value());
        Map<CellCode, BigDecimal> following = check.following(typed.cell(), after);
        after.putAll(following);
        return new TypedPlan(typed, following, after);
    }

    /** The typed figure stands first. */
    List<NewObservation> figures() {
        List<NewObservation> figures = new ArrayList<>();
        figures.add(typed.observation());
        following.forEach((cell, value) -> figures.add(
                new NewObservation(typed.period(), cell, Stream.RETURNED, value, null, typed.provisional(), 0)));
        return figures;
    }

    Set<CellCode> changed() {
        Set<CellCode> changed = new LinkedHashSet<>();
        changed.add(typed.cell());
        changed.addAll(following.keySet());
        return changed;
    }

    /** Other values with what is typed and what follows laid over them. */
    Map<CellCode, BigDecimal> laidOver(Map<CellCode, BigDecimal> values) {
        Map<CellCode, BigDecimal> over = laidOver(values, typed.cell(), typed.value());
        over.putAll(following);
        return over;
    }

    private static Map<CellCode, BigDecimal> laidOver(
            Map<CellCode, BigDecimal> values, CellCode cell, @Nullable BigDecimal value) {
        Map<CellCode, BigDecimal> over = new HashMap<>(values);
        if (value == null) {
            over.remove(cell);
        } else {
            over.put(cell, value);
        }
        return over;
    }
}
