package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Tone;
import org.springframework.stereotype.Component;

/** The label that follows a figure wherever it is shown: the same words on every page and in print. */
@Component
public class HealthWords {

    /** Where the value stands, it says as much by itself. */
    private static final Set<HealthMark> ELSEWHERE =
            EnumSet.of(HealthMark.NOT_RECEIVED, HealthMark.NOT_EXPECTED, HealthMark.COMPLETE);

    private static final Set<HealthMark> IN_TABLES = EnumSet.of(HealthMark.DEFINITION_CHANGED, HealthMark.PROVISIONAL);

    private final Messages messages;
    private final Formats formats;

    HealthWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public HealthLabel of(DataHealth health, Locale locale) {
        Set<HealthMark> said = said(health);
        Set<HealthMark> beside = EnumSet.copyOf(said);
        beside.removeAll(ELSEWHERE);
        beside.removeAll(IN_TABLES);
        return new HealthLabel(
                tone(health),
                words(said, locale),
                words(beside, locale),
                reasons(said, health, locale),
                health.issues().stream().map(issue -> issue(issue, locale)).toList());
    }

    /** What every word means, one sentence for each, for where a page explains them. */
    public List<Meaning> meanings(Locale locale) {
        List<Meaning> meanings = new ArrayList<>();
        for (HealthMark mark : HealthMark.values()) {
            if (mark != HealthMark.RECEIVED) {
                meanings.add(new Meaning(
                        capital(messages.get(mark.messageKey(), locale)),
                        messages.get("kpi.health.meaning." + mark.name(), locale)));
            }
        }
        return meanings;
    }

    /** A word of the label and what it means. */
    public record Meaning(String word, String text) {}

    /** "Received" goes without saying; "partly" and "not received" say more than "incomplete". */
    private static Set<HealthMark> said(DataHealth health) {
        Set<HealthMark> said = health.marks();
        said.remove(HealthMark.RECEIVED);
        if (health.receipt() != DataHealth.Receipt.RECEIVED) {
            said.remove(HealthMark.INCOMPLETE);
        }
        if (said.size() > 1) {
            said.remove(HealthMark.COMPLETE);
        }
        return said;
    }

    private static Tone tone(DataHealth health) {
        if (health.fine()) {
            return Tone.FINE;
        }
        boolean more = !health.issues().isEmpty() || !health.changes().isEmpty() || health.provisional();
        return switch (health.receipt()) {
            case RECEIVED, PARTLY -> Tone.LOOK;
            case NOT_RECEIVED -> Tone.AWAITED;
            case NOT_EXPECTED -> more ? Tone.LOOK : Tone.QUIET;
        };
    }

    private String words(Set<HealthMark> marks, Locale locale) {
        return capital(marks.stream()
                .map(mark -> messages.get(mark.messageKey(), locale))
                .collect(Collectors.joining("; ")));
    }

    private List<String> reasons(Set<HealthMark> said, DataHealth health, Locale locale) {
        List<String> reasons = new ArrayList<>();
        for (HealthMark mark : said) {
            switch (mark) {
                case RECEIVED, COMPLETE -> {
                    // Nothing to explain.
                }
                case DEFINITION_CHANGED ->
                    health.changes().forEach(change -> reasons.add(messages.get(change.messageKey(), locale)));
                case KNOWN_ISSUE -> health.issues().forEach(issue -> reasons.add(issue(issue, locale)));
                case PARTLY, INCOMPLETE ->
                    reasons.add(messages.get(
                            "kpi.health.why." + mark.name(), locale, health.expected(), missing(mark, health)));
                case NOT_RECEIVED, NOT_EXPECTED, PROVISIONAL ->
                    reasons.add(messages.get("kpi.health.meaning." + mark.name(), locale));
            }
        }
        return reasons;
    }

    private static int missing(HealthMark mark, DataHealth health) {
        return health.expected() - (mark == HealthMark.PARTLY ? health.came() : health.answered());
    }

    private String issue(KnownIssue issue, Locale locale) {
        return messages.get(
                issue.national() ? "kpi.health.issue.national" : "kpi.health.issue.own",
                locale,
                issue.text(),
                issue.notedBy(),
                formats.date(issue.notedAt().atZone(Formats.LONDON).toLocalDate(), locale));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
