package org.quarterboard.meetings.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.boards.QuorumRule.Missing;
import org.quarterboard.meetings.HeldQuorum;
import org.quarterboard.meetings.HeldQuorum.Verdict;

/** Says whether a meeting was quorate, and if not, why not. */
final class HeldQuorumWords {

    private HeldQuorumWords() {}

    static String text(HeldQuorum found, Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("registers.quorum." + found.verdict()));
        if (found.verdict() == Verdict.NOT_QUORATE || found.verdict() == Verdict.UNKNOWN) {
            reasons(found, sentences, texts);
        }
        return String.join(" ", sentences);
    }

    private static void reasons(HeldQuorum found, List<String> sentences, Texts texts) {
        Missing missing = found.missing();
        if (missing.seats() > 0) {
            int filled = found.presence().filled();
            sentences.add(texts.get(
                    "registers.quorum.missing.seats",
                    found.presence().represented(),
                    filled,
                    found.rule().needed(filled)));
        }
        if (!missing.sectors().isEmpty()) {
            String names = missing.sectors().stream()
                    .sorted()
                    .map(sector -> texts.get(sector.messageKey()))
                    .collect(Collectors.joining(", "));
            sentences.add(texts.get("registers.quorum.missing.sectors", names));
        }
        if (missing.chair()) {
            sentences.add(texts.get(
                    found.chairSeen() ? "registers.quorum.missing.chair" : "registers.quorum.missing.chair-unseen"));
        }
    }
}
