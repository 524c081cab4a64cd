package org.quarterboard.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.Quarter;

/**
 * Children in court, child for child: so those remanded or sentenced to custody are certainly among them, by whatever they
 * are told apart.
 */
final class CourtCounts {

    static final CountedCode COURT = new CountedCode("court");
    static final CountedCode REMAND = new CountedCode("remand");
    static final CountedCode CUSTODY = new CountedCode("custody");

    private static final double IN_CARE = 0.27;
    private static final double REMANDED_IN_CARE = 1.8;
    private static final double NEED = 0.46;
    private static final double NOT_RECORDED = 0.05;

    private CourtCounts() {}

    /** Of one child, as it is recorded. */
    private record Known(String group, String sex, String care, String send) {}

    /** @param crossed whether it is counted by more than the ethnic group */
    static Map<CountedCode, GroupTally> of(
            ServiceModel model,
            Quarter quarter,
            Map<CountedCode, GroupRates> rates,
            GroupPopulations populations,
            boolean crossed) {
        Map<CountedCode, GroupTally> tallies = new LinkedHashMap<>();
        for (CountedCode code : List.of(COURT, REMAND, CUSTODY)) {
            GroupTally tally = new GroupTally().asked(GroupKey.ALL, GroupDimension.ETHNICITY);
            if (crossed && !code.equals(CUSTODY)) {
                tally.askedBySex()
                        .asked(GroupKey.ALL, GroupDimension.CARE)
                        .asked(GroupKey.ALL, GroupDimension.SEND);
            }
            tallies.put(code, tally);
        }
        GroupRates court = GroupRates.found(rates, COURT);
        GroupRates remand = GroupRates.found(rates, REMAND);
        GroupRates custody = GroupRates.found(rates, CUSTODY);
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), "court");
        for (String group : GroupPopulations.GROUPS) {
            int children = chance.count(populations.of(model.code(), quarter.year(), group) * court.rate(group));
            for (int child = 0; child < children; child++) {
                boolean care = chance.happens(IN_CARE);
                Known known = new Known(
                        chance.happens(PartnerCounts.NOT_RECORDED) ? GroupDimension.UNKNOWN : group,
                        chance.happens(court.boys()) ? "male" : "female",
                        recorded(chance, care ? "in-care" : "not-in-care"),
                        recorded(chance, chance.happens(NEED) ? "identified" : "not-identified"));
                add(GroupRates.found(tallies, COURT), known);
                if (chance.happens(remand.rate(group) * (care ? REMANDED_IN_CARE : 1))) {
                    add(GroupRates.found(tallies, REMAND), known);
                }
                if (chance.happens(custody.rate(group))) {
                    add(GroupRates.found(tallies, CUSTODY), known);
                }
            }
        }
        return tallies;
    }

    private static String recorded(Chance chance, String item) {
        return chance.happens(NOT_RECORDED) ? GroupDimension.UNKNOWN : item;
    }

    private static void add(GroupTally tally, Known known) {
        GroupKey group = GroupTally.ethnic(known.group());
        tally.add(group, 1);
        tally.add(group.with(GroupDimension.SEX, known.sex()), 1);
        tally.add(GroupKey.of(GroupDimension.CARE, known.care()), 1);
        tally.add(GroupKey.of(GroupDimension.SEND, known.send()), 1);
    }
}
