package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.attendance.PartnerData;
import org.quarterboard.attendance.PartnerDataState;

/**
 * What a service can show for a financial year of how it dealt with disproportionality: condition R2 of the grant, and the
 * section of the plan.
 *
 * @param year the financial year's first calendar year
 * @param asOf the day that it describes: the last of the year, or today
 * @param cases those opened in the year or followed in it, by number
 * @param partners what each partner brought of its own data, in the order of the guidance
 */
public record EvidenceYear(int year, LocalDate asOf, List<EvidenceCase> cases, List<PartnerData> partners) {

    public EvidenceYear {
        cases = List.copyOf(cases);
        partners = List.copyOf(partners);
    }

    public long takenUp() {
        return cases.stream().filter(EvidenceCase::takenUp).count();
    }

    /** How many cases there are of each state, at the end. */
    public Map<CaseState, Long> states() {
        return cases.stream().collect(Collectors.groupingBy(one -> one.then().state(), Collectors.counting()));
    }

    public long reviews() {
        return cases.stream().mapToLong(one -> one.reviews().size()).sum();
    }

    public long brought() {
        return partners.stream()
                .filter(data -> data.state() == PartnerDataState.BROUGHT)
                .count();
    }
}
