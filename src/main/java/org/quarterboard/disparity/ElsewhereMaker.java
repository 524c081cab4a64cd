package org.quarterboard.disparity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.quarterboard.directory.Population;
import org.quarterboard.kpi.GroupPool;
import org.quarterboard.kpi.GroupPoolQuery;
import org.quarterboard.kpi.GroupPools;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.statistics.Disparity;
import org.quarterboard.statistics.DisparityFamily;
import org.quarterboard.statistics.DisparityGroup;
import org.quarterboard.statistics.DisparityKind;
import org.quarterboard.statistics.DisparityTable;
import org.springframework.stereotype.Component;

/**
 * Sets a disparity beside that of the service's family, region, country and all services, where returns count it: pools of
 * children, never means of ratios. What partners bring is counted in each place by its own rules and is not pooled.
 */
@Component
class ElsewhereMaker {

    private final GroupPools pools;
    private final MeasureCatalogue catalogue;

    ElsewhereMaker(GroupPools pools, MeasureCatalogue catalogue) {
        this.pools = pools;
        this.catalogue = catalogue;
    }

    /** Empty where there is nothing to set it beside. */
    List<Elsewhere> of(ServiceId service, DisparityQuestion question, DisparityAnswer answer) {
        if (!comparable(question, answer)) {
            return List.of();
        }
        List<GroupPoolQuery> quarters = answer.numerators().used().stream()
                .map(Period::asQuarter)
                .flatMap(Optional::stream)
                .map(quarter -> new PoolQuestion(catalogue, answer.counted(), answer.reference())
                        .of(question.by().getFirst(), quarter))
                .flatMap(Optional::stream)
                .toList();
        if (quarters.size() < answer.numerators().used().size()) {
            return List.of();
        }
        return pools.pooled(service, quarters).stream()
                .filter(pool -> pool.kind() != PoolKind.FAMILY || pool.services() > 1)
                .map(pool -> elsewhere(question, answer, pool, quarters.size()))
                .toList();
    }

    private static boolean comparable(DisparityQuestion question, DisparityAnswer answer) {
        GroupDimension dimension = question.by().getFirst();
        boolean residents = answer.reference().code().equals(DirectoryCounts.RESIDENTS)
                && (dimension == GroupDimension.ETHNICITY || dimension == GroupDimension.SEX);
        boolean returned = !answer.reference().figures().isEmpty();
        return !answer.counted().figures().isEmpty()
                && question.by().size() == 1
                && question.within().isAll()
                && FigureCells.breaksDownBy(dimension)
                && (residents || returned);
    }

    private static Elsewhere elsewhere(
            DisparityQuestion question, DisparityAnswer answer, GroupPool pool, int quarters) {
        return new Elsewhere(
                pool.kind(), pool.services(), pool.sums().map(sums -> table(question, answer, sums, quarters)));
    }

    private static DisparityTable table(
            DisparityQuestion question, DisparityAnswer answer, GroupPool.Sums sums, int quarters) {
        List<GroupKey> groups = question.baselines();
        boolean returned = sums.groups().size() > groups.size();
        Map<GroupKey, Long> residents = returned ? Map.of() : residents(sums.residents(), quarters);
        List<DisparityGroup> rows = IntStream.range(0, groups.size())
                .mapToObj(i -> {
                    GroupKey group = groups.get(i);
                    long denominator = returned
                            ? sums.groups().get(groups.size() + i).longValueExact()
                            : residents.getOrDefault(group, 0L);
                    return new DisparityGroup(
                            group.code(),
                            OptionalLong.of(sums.groups().get(i).longValueExact()),
                            OptionalLong.of(denominator),
                            false);
                })
                .toList();
        DisparityKind kind =
                answer.counted().proportionOf(answer.reference()) ? DisparityKind.PROPORTIONS : DisparityKind.RATES;
        return DisparityFamily.judge(
                        List.of(Disparity.table(rows, question.baseline().code(), kind)))
                .tables()
                .getFirst();
    }

    /** The mean over the quarters, in whole children. */
    private static Map<GroupKey, Long> residents(List<Population.Group> summed, int quarters) {
        Map<GroupKey, Long> sums = new HashMap<>();
        summed.forEach(group ->
                DirectoryCounts.combinations(group).forEach(key -> sums.merge(key, group.children(), Long::sum)));
        sums.replaceAll((key, children) -> Math.round((double) children / quarters));
        return sums;
    }
}
