package org.quarterboard.boards.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.boards.QuorumRule;

/** A quorum rule in words, one sentence for each condition. */
final class QuorumWords {

    private QuorumWords() {}

    static List<String> lines(QuorumRule rule, Texts texts) {
        if (rule.isNone()) {
            return List.of(texts.get("boards.quorum.none"));
        }
        List<String> lines = new ArrayList<>();
        if (rule.members() > 0) {
            lines.add(texts.get("boards.quorum.members", rule.members()));
        }
        if (rule.percent() > 0) {
            lines.add(texts.get("boards.quorum.percent", rule.percent()));
        }
        if (!rule.sectors().isEmpty()) {
            lines.add(texts.get(
                    "boards.quorum.sectors",
                    rule.sectors().stream()
                            .sorted()
                            .map(sector -> texts.get(sector.messageKey()))
                            .collect(Collectors.joining(", "))));
        }
        if (rule.chairOrDeputy()) {
            lines.add(texts.get("boards.quorum.chair"));
        }
        return lines;
    }
}
