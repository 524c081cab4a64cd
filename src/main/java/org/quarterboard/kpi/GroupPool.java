package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quarterboard.directory.Population;

/**
 * Groups of children counted over a pool of services in some quarters.
 *
 * @param services the most services that are in it in any of the quarters
 * @param sums empty if in one of the quarters nobody has figures, or if they are refused because those of a single service
 *     could be worked out
 */
public record GroupPool(PoolKind kind, int services, Optional<Sums> sums) {

    /**
     * Exact sums of the returned figures.
     *
     * @param groups in the order in which the groups were asked for
     * @param residents the children aged 10 to 17 of the same services, once for each quarter in which they are counted:
     *     divided by the number of quarters it is their mean
     */
    public record Sums(List<BigDecimal> groups, List<Population.Group> residents) {

        public Sums {
            groups = List.copyOf(groups);
            residents = List.copyOf(residents);
        }
    }

    /** Whether there are figures that are not told. */
    public boolean refused() {
        return services > 0 && sums.isEmpty();
    }
}
