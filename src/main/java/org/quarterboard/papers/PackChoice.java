package org.quarterboard.papers;

import java.util.List;
import java.util.Set;
import org.quarterboard.kpi.MeasureCode;

/**
 * What one meeting wants of its board's pack.
 *
 * @param leftOut parts of the template that it does without
 * @param measures those that get a page, if any were chosen; empty for all that have figures
 * @param revision 0 as long as nobody has chosen for this meeting
 */
public record PackChoice(Set<PackPart> leftOut, Set<MeasureCode> measures, int revision) {

    static final PackChoice NONE = new PackChoice(Set.of(), Set.of(), 0);

    public PackChoice {
        leftOut = Set.copyOf(leftOut);
        measures = Set.copyOf(measures);
        if (leftOut.stream().anyMatch(PackPart::always)) {
            throw new IllegalArgumentException("No pack does without that part");
        }
    }

    List<PackPart> of(PackTemplate template) {
        return template.parts().stream().filter(part -> !leftOut.contains(part)).toList();
    }
}
