package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.statistics.TotalsCheck.Outcome.ABOVE_THE_TOTAL;
import static org.quarterboard.statistics.TotalsCheck.Outcome.ADDS_UP;
import static org.quarterboard.statistics.TotalsCheck.Outcome.BELOW_THE_TOTAL;
import static org.quarterboard.statistics.TotalsCheck.Outcome.CANNOT_SAY;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TotalsCheckTest {

    private static final OptionalLong GAP = OptionalLong.empty();

    /** Kent's plan of 2023, reoffending: 60 girls and 352 boys, 69 and 337 by ethnic group, in a cohort of 406. */
    @Test
    void kentsGirlsAndBoysAreMoreThanTheCohort() {
        TotalsCheck bySex = TotalsCheck.of(List.of(of(60), of(352)), of(406));
        TotalsCheck byGroup = TotalsCheck.of(List.of(of(69), of(337)), of(406));

        assertThat(bySex).isEqualTo(new TotalsCheck(412, of(406), ABOVE_THE_TOTAL));
        assertThat(bySex.difference()).hasValue(6);
        assertThat(byGroup.outcome()).isEqualTo(ADDS_UP);
        assertThat(byGroup.difference()).hasValue(0);
    }

    /** The same table by disposal: cautions 15, referral orders 29, youth rehabilitation orders 9, of 70 who reoffended. */
    @Test
    void kentsDisposalsAreFewerThanTheTotal() {
        TotalsCheck byDisposal = TotalsCheck.of(List.of(of(15), of(29), of(9)), of(70));

        assertThat(byDisposal.outcome()).isEqualTo(BELOW_THE_TOTAL);
        assertThat(byDisposal.difference()).hasValue(-17);
    }

    @Test
    void withoutAGroupOnlyTooMuchIsCertain() {
        assertThat(TotalsCheck.of(List.of(of(60), GAP), of(406)).outcome()).isEqualTo(CANNOT_SAY);
        assertThat(TotalsCheck.of(List.of(of(406), GAP), of(406)).outcome()).isEqualTo(CANNOT_SAY);
        assertThat(TotalsCheck.of(List.of(of(407), GAP), of(406)).outcome()).isEqualTo(ABOVE_THE_TOTAL);
    }

    @Test
    void withoutATotalNothingIsSaid() {
        TotalsCheck check = TotalsCheck.of(List.of(of(60), of(352)), GAP);

        assertThat(check.outcome()).isEqualTo(CANNOT_SAY);
        assertThat(check.sum()).isEqualTo(412);
        assertThat(check.difference()).isEmpty();
        assertThat(TotalsCheck.of(List.of(), of(0)).outcome()).isEqualTo(ADDS_UP);
    }

    private static OptionalLong of(long count) {
        return OptionalLong.of(count);
    }
}
