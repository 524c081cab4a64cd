package org.quarterboard.kpi;

import java.util.List;

/**
 * What holding published figures would do.
 *
 * @param renamed areas that are held under another name, with the name that they would get
 * @param basis what is held by now; if it is another one when the figures are written, somebody has changed them
 */
public record ComparatorComparison(List<ComparedComparator> figures, List<ComparatorArea> renamed, String basis) {

    public ComparatorComparison {
        figures = List.copyOf(figures);
        renamed = List.copyOf(renamed);
    }

    public WriteResult counts() {
        return new WriteResult(
                count(Compared.Effect.ADDED), count(Compared.Effect.CHANGED), count(Compared.Effect.UNCHANGED));
    }

    public boolean changesAnything() {
        return counts().changesAnything() || !renamed.isEmpty();
    }

    private int count(Compared.Effect effect) {
        return Math.toIntExact(
                figures.stream().filter(figure -> figure.effect() == effect).count());
    }
}
