package org.quarterboard.kpi;

import java.util.List;
import org.quarterboard.shared.Tone;

/**
 * What is said of the data behind a figure, in one language.
 *
 * @param tone how much it asks of the reader
 * @param words in a few words: "Complete", or "Provisional; known issue"
 * @param beside the same without what a table of quarters says already (provisional, new definition, nothing there); often
 *     empty
 * @param reasons a sentence for each thing; empty where all is well
 * @param issues those of the reasons that are known issues
 */
public record HealthLabel(Tone tone, String words, String beside, List<String> reasons, List<String> issues) {

    public HealthLabel {
        reasons = List.copyOf(reasons);
        issues = List.copyOf(issues);
    }

    /** Whether the reader need not be told more. */
    public boolean calm() {
        return reasons.isEmpty();
    }
}
