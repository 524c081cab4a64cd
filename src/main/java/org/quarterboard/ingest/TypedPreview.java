package org.quarterboard.ingest;

import java.util.List;
import java.util.Optional;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.Lineage;

/**
 * What saving a typed figure would do.
 *
 * @param held what is held now for its cell and period, and where it comes from
 * @param locked whether the return is locked, so that nothing can be saved
 * @param figures the figure itself, and then the totals that follow it, each beside what is held
 * @param findings what the checks of a file say about it; the column is the code of the cell that a finding stands at
 * @param citations what has printed the figures that would be replaced
 * @param basis what was held when this was worked out; saving is refused if it has changed since
 */
public record TypedPreview(
        Optional<Lineage.Step> held,
        boolean locked,
        List<Compared> figures,
        List<FigureEffect> effects,
        List<Finding> findings,
        List<Citation> citations,
        String basis) {

    public TypedPreview {
        figures = List.copyOf(figures);
        effects = List.copyOf(effects);
        findings = List.copyOf(findings);
        citations = List.copyOf(citations);
    }

    /** Whether anything keeps it from being saved at all. */
    public boolean refused() {
        return locked || findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSE);
    }

    /** Whether it can be saved, but somebody should look first. */
    public boolean doubtful() {
        return !refused() && !findings.isEmpty();
    }

    /** Whether the very same is held already. */
    public boolean unchanged() {
        return figures.stream().allMatch(figure -> figure.effect() == Compared.Effect.UNCHANGED);
    }
}
