package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.List;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.shared.Quarter;

/**
 * Quarterly counts from the first quarter of 2020/21 to the last of 2022/23, as Kent's youth justice plan for
 * 2023/24 printed them.
 */
final class Kent {

    static final Quarter FIRST = new Quarter(2020, 1);
    static final Quarter LAST = new Quarter(2022, 4);

    static final CellCode ENTRANTS = new CellCode("FTE|v1|period||numerator");
    static final CellCode CUSTODY = new CellCode("CUS|v1|period|custody=sentenced|numerator");
    static final CellCode REMANDS = new CellCode("YDA|v1|period||count");

    static final List<Integer> FIRST_TIME_ENTRANTS = List.of(56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78, 85);
    static final List<Integer> CUSTODY_SENTENCES = List.of(2, 1, 1, 2, 3, 1, 3, 2, 2, 3, 2, 1);
    static final List<Integer> REMAND_COUNTS = List.of(2, 1, 4, 2, 6, 7, 1, 2, 4, 3, 2, 4);

    private Kent() {}

    static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
