package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.kpi.DataHealthRule.Answer;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Tone;

class DataHealthRuleTest {

    private static final CellCode A = new CellCode("a");
    private static final CellCode B = new CellCode("b");
    private static final CellCode OTHER = new CellCode("other");
    private static final Answer VALUE = new Answer(org.quarterboard.kpi.Stream.RETURNED, null, false);
    private static final Answer OPEN = gap(Gap.NOT_RETURNED);
    private static final MeasureCode MEASURE = new MeasureCode("1");
    private static final Quarter Q1 = new Quarter(2025, 1);

    private static Answer gap(Gap gap) {
        return new Answer(org.quarterboard.kpi.Stream.RETURNED, gap, false);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("nothing held, owed", Set.of(A, B), Map.of(), true, "INCOMPLETE NOT_RECEIVED"),
                arguments("nothing held, not due", Set.of(A, B), Map.of(), false, "NOT_EXPECTED"),
                arguments("nothing expected", Set.of(), Map.of(), true, "NOT_EXPECTED"),
                arguments("all values", Set.of(A, B), Map.of(A, VALUE, B, VALUE), true, "COMPLETE RECEIVED"),
                arguments("one missing", Set.of(A, B), Map.of(A, VALUE), true, "INCOMPLETE PARTLY"),
                arguments("one left open", Set.of(A, B), Map.of(A, VALUE, B, OPEN), true, "INCOMPLETE RECEIVED"),
                arguments("all left open", Set.of(A, B), Map.of(A, OPEN, B, OPEN), true, "INCOMPLETE RECEIVED"),
                arguments(
                        "z answers",
                        Set.of(A, B),
                        Map.of(A, VALUE, B, gap(Gap.NOT_APPLICABLE)),
                        true,
                        "COMPLETE RECEIVED"),
                arguments(
                        "x and c answer",
                        Set.of(A, B),
                        Map.of(A, gap(Gap.UNAVAILABLE), B, gap(Gap.SUPPRESSED)),
                        true,
                        "COMPLETE RECEIVED"),
                arguments("case level came", Set.of(), Map.of(A, VALUE), true, "COMPLETE RECEIVED"),
                arguments("case level left open", Set.of(), Map.of(A, VALUE, B, OPEN), true, "INCOMPLETE RECEIVED"),
                arguments("only what nobody expects", Set.of(A), Map.of(OTHER, VALUE), true, "INCOMPLETE PARTLY"),
                arguments("before the period is over", Set.of(A, B), Map.of(A, VALUE), false, "INCOMPLETE PARTLY"),
                arguments(
                        "provisional",
                        Set.of(A, B),
                        Map.of(A, VALUE, B, new Answer(org.quarterboard.kpi.Stream.RETURNED, null, true)),
                        true,
                        "COMPLETE PROVISIONAL RECEIVED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void saysWhatCameAndWhatItSays(
            String name, Set<CellCode> expected, Map<CellCode, Answer> held, boolean owed, String marks) {
        DataHealth health = DataHealthRule.judge(expected, held, owed, List.of(), List.of());
        assertThat(health.marks().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(marks);
        assertThat(health.fine()).isEqualTo(marks.equals("COMPLETE RECEIVED"));
    }

    @Test
    void countsWhatIsExpectedAndNothingElse() {
        DataHealth health =
                DataHealthRule.judge(Set.of(A, B), Map.of(A, OPEN, OTHER, VALUE), true, List.of(), List.of());
        assertThat(health.expected()).isEqualTo(2);
        assertThat(health.came()).isEqualTo(1);
        assertThat(health.answered()).isZero();
    }

    @Test
    void ofMeasuresTakenTogetherTheWorstReceiptCountsAndWhatIsKnownOfAny() {
        DataHealth whole = DataHealthRule.judge(Set.of(A), Map.of(A, VALUE), true, List.of(), List.of());
        DataHealth absent = DataHealthRule.judge(Set.of(A, B), Map.of(), true, List.of(), List.of());
        DataHealth doubtful =
                DataHealthRule.judge(Set.of(A), Map.of(A, OPEN), true, List.of(), List.of(issue(Q1, null, null)));
        DataHealth nothing = DataHealthRule.judge(Set.of(), Map.of(), true, List.of(), List.of());
        assertThat(DataHealth.together(List.of(whole, whole, nothing)).fine()).isTrue();
        assertThat(DataHealth.together(List.of(absent, absent)).marks())
                .containsExactly(HealthMark.NOT_RECEIVED, HealthMark.INCOMPLETE);
        DataHealth partly = DataHealth.together(List.of(whole, absent));
        assertThat(partly.marks()).containsExactly(HealthMark.PARTLY, HealthMark.INCOMPLETE);
        assertThat(partly.expected() - partly.came()).isEqualTo(2);
        DataHealth open = DataHealth.together(List.of(whole, doubtful, doubtful));
        assertThat(open.marks()).containsExactly(HealthMark.RECEIVED, HealthMark.INCOMPLETE, HealthMark.KNOWN_ISSUE);
        assertThat(open.issues()).hasSize(1);
        assertThat(DataHealth.together(List.of()).marks()).containsExactly(HealthMark.NOT_EXPECTED);
    }

    @Test
    void onlyAChangeThatSeversTheSeriesIsOne() {
        SeriesBreak severs = new SeriesBreak(MEASURE, Q1, true, "kpi.break.drugs");
        SeriesBreak leaves = new SeriesBreak(MEASURE, Q1, false, "kpi.break.attendees");
        assertThat(DataHealthRule.judge(Set.of(A), Map.of(A, VALUE), true, List.of(leaves), List.of())
                        .fine())
                .isTrue();
        assertThat(DataHealthRule.judge(Set.of(A), Map.of(A, VALUE), true, List.of(leaves, severs), List.of())
                        .marks())
                .contains(HealthMark.DEFINITION_CHANGED);
    }

    @Test
    void aChangeIsSeenFromTheFigureBeforeItOn() {
        SeriesBreak change = new SeriesBreak(MEASURE, Q1, true, "kpi.break.drugs");
        assertThat(HealthAsked.of(MEASURE, Q1).sees(change)).isTrue();
        assertThat(HealthAsked.of(MEASURE, Q1.previous()).sees(change)).isFalse();
        assertThat(HealthAsked.of(MEASURE, Q1.next()).sees(change)).isFalse();
        Quarter before = Q1.plus(-3);
        assertThat(new HealthAsked(MEASURE, Period.of(Q1.plus(2)), before.end()).sees(change))
                .isTrue();
    }

    @Test
    void ofTwoFiguresTheOneWithAValueCountsAndElseTheReturnedOne() {
        Answer derived = new Answer(org.quarterboard.kpi.Stream.DERIVED, null, true);
        Answer derivedGap = new Answer(org.quarterboard.kpi.Stream.DERIVED, Gap.UNAVAILABLE, true);
        for (List<Answer> pair : List.of(
                List.of(VALUE, derived), List.of(derived, OPEN), List.of(OPEN, derivedGap), List.of(VALUE, OPEN))) {
            assertThat(Answer.better(pair.getFirst(), pair.getLast())).isEqualTo(pair.getFirst());
            assertThat(Answer.better(pair.getLast(), pair.getFirst())).isEqualTo(pair.getFirst());
        }
    }

    @Test
    void anIssueTouchesItsQuartersUntilItIsResolved() {
        KnownIssue issue = issue(Q1, Q1.next(), null);
        assertThat(touched(issue, Q1.previous(), Q1, Q1.next(), Q1.plus(2))).containsExactly(Q1, Q1.next());
        assertThat(issue.touches(new MeasureCode("1a"), Period.of(Q1))).isFalse();
        assertThat(touched(issue(Q1, null, null), Q1.previous(), Q1.plus(40))).containsExactly(Q1.plus(40));
        assertThat(touched(issue(Q1, null, Instant.EPOCH), Q1)).isEmpty();
        Period year = new Period(Q1.plus(-3).start(), Q1.end());
        assertThat(issue.touches(MEASURE, year)).isTrue();
    }

    private static Set<Quarter> touched(KnownIssue issue, Quarter... quarters) {
        return Stream.of(quarters)
                .filter(quarter -> issue.touches(MEASURE, Period.of(quarter)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static KnownIssue issue(Quarter from, @Nullable Quarter to, @Nullable Instant resolved) {
        return new KnownIssue(
                new KnownIssueId(1),
                false,
                MEASURE,
                from,
                to,
                "Counted twice",
                Instant.parse("2026-01-12T10:00:00Z"),
                "Ann",
                resolved,
                "");
    }

    @Test
    void theLabelIsCalmWhereAllIsWellAndExplainsWhatIsNot() {
        HealthWords words = new HealthWords(new Messages(), new Formats(new Messages()));
        HealthLabel fine = words.of(
                DataHealthRule.judge(Set.of(A), Map.of(A, VALUE), true, List.of(), List.of()), Messages.ENGLISH);
        assertThat(fine).isEqualTo(new HealthLabel(Tone.FINE, "Complete", "", List.of(), List.of()));
        Map<CellCode, Answer> held = new HashMap<>(Map.of(A, VALUE));
        held.put(B, OPEN);
        DataHealth doubtful = DataHealthRule.judge(
                Set.of(A, B),
                held,
                true,
                List.of(new SeriesBreak(MEASURE, Q1, true, "kpi.break.drugs")),
                List.of(issue(Q1, null, null)));
        HealthLabel label = words.of(doubtful, Messages.ENGLISH);
        assertThat(label.tone()).isEqualTo(Tone.LOOK);
        assertThat(label.words()).isEqualTo("Incomplete; definition changed; known issue");
        assertThat(label.beside()).isEqualTo("Incomplete; known issue");
        assertThat(label.reasons())
                .containsExactly(
                        "Of the 2 figures of the measure one was left open in the return.",
                        "From April 2025 drugs offences no longer count as serious violence.",
                        "Known issue: Counted twice (noted by Ann on 12 January 2026)");
        assertThat(label.issues()).containsExactly(label.reasons().getLast());
        assertThat(words.of(doubtful, Messages.WELSH).words())
                .isEqualTo("Anghyflawn; diffiniad wedi newid; problem hysbys");
        assertThat(words.meanings(Locale.ENGLISH)).hasSize(HealthMark.values().length - 1);
    }
}
