package org.quarterboard.trends;

import java.util.List;

/**
 * A version of a measure's definition, or a planned change of it.
 *
 * @param span from which quarter to which it holds, in words
 * @param changes what has changed with it; empty for the first version
 * @param compared whether quarters before and after it may be compared
 */
public record DefinitionStep(String span, List<String> changes, boolean compared) {

    public DefinitionStep {
        changes = List.copyOf(changes);
    }
}
