package org.quarterboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An authority counts for one service at a time. */
class MembershipTest {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Test
    void oneServiceAfterTheOtherIsAllowed() {
        assertThat(check(
                        member(2, "ONE", "2000-04-01", LocalDate.of(2010, 3, 31)),
                        member(3, "TWO", "2010-04-01", OPEN)))
                .isEmpty();
    }

    @Test
    void twoServicesOnOneDayAreRefused() {
        assertThat(check(
                        member(2, "ONE", "2000-04-01", LocalDate.of(2010, 4, 1)), member(3, "TWO", "2010-04-01", OPEN)))
                .extracting(Finding::row, Finding::value, Finding::problem, Finding::detail)
                .containsExactly(tuple(3, "X1", Problem.IN_TWO_SERVICES, "ONE"));
    }

    @Test
    void theFindingStandsAtTheRowOfTheFileNotAtWhatWasHeld() {
        assertThat(check(member(7, "TWO", "1999-04-01", OPEN), member(0, "ONE", "2000-04-01", OPEN)))
                .extracting(Finding::row, Finding::detail)
                .containsExactly(tuple(7, "ONE"));
    }

    @Test
    void aLongTimeIsFoundBehindAShortOne() {
        assertThat(check(
                        member(2, "ONE", "2000-04-01", OPEN),
                        member(3, "ONE", "2001-04-01", LocalDate.of(2002, 3, 31)),
                        member(4, "TWO", "2005-04-01", OPEN)))
                .extracting(Finding::row, Finding::problem)
                .containsExactly(tuple(3, Problem.OVERLAP), tuple(4, Problem.IN_TWO_SERVICES));
    }

    private static Membership member(int row, String service, String from, LocalDate to) {
        return new Membership(row, service, "X1", LocalDate.parse(from), to);
    }

    private static List<Finding> check(Membership... memberships) {
        Findings findings = new Findings();
        Membership.checkOverlaps(List.of(memberships), findings);
        return findings.list();
    }
}
