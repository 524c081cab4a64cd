package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberInductionTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static Term term(String from, String to) {
        return Term.of(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }

    private static MemberInduction with(InductionTopic... topics) {
        MemberItem member = new MemberItem(new MemberId(1), new UUID(0, 1), "Head", "Council", Optional.empty(), 0);
        return new MemberInduction(
                member,
                START,
                Arrays.stream(topics)
                        .map(topic -> new InductionItem(new InductionItemId(1), member.id(), topic, START, ""))
                        .toList());
    }

    @Test
    void timeOnTheBoardIsUnbrokenWhereTermsFollowEachOtherOrOverlap() {
        List<Term> terms = List.of(
                term("2020-01-01", "2020-12-31"),
                term("2022-01-01", "2022-12-31"),
                term("2023-01-01", "2024-06-30"),
                term("2024-06-01", ""));
        assertThat(MemberInduction.since(terms, LocalDate.of(2026, 6, 12))).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @Test
    void oneDayBetweenTwoTermsBeginsAnew() {
        List<Term> terms = List.of(term("2022-01-01", "2022-12-30"), term("2023-01-01", ""));
        assertThat(MemberInduction.since(terms, LocalDate.of(2026, 6, 12))).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void aTopicCountsOnceHoweverOftenItWasDone() {
        MemberInduction twice = with(InductionTopic.CHILD_FIRST, InductionTopic.CHILD_FIRST);
        assertThat(twice.done()).hasSize(1);
        assertThat(twice.complete()).isFalse();
        assertThat(with(InductionTopic.values()).complete()).isTrue();
    }

    @Test
    void threeMonthsAreGivenAndTheirLastDayIsNotLate() {
        assertThat(with().late(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(with().late(LocalDate.of(2026, 4, 2))).isTrue();
        assertThat(with(InductionTopic.values()).late(LocalDate.of(2030, 1, 1))).isFalse();
    }
}
