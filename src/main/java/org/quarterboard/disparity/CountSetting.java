package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quarterboard.directory.AuthorityItem;

/**
 * What counts that somebody brings are set against.
 *
 * @param authorities those that the service covers or has covered
 * @param may whether whoever brings them may bring this thing
 * @param held what stands
 */
record CountSetting(
        LocalDate today, List<AuthorityItem> authorities, Predicate<Counted> may, Map<CountCell, CountValue> held) {

    CountSetting {
        authorities = List.copyOf(authorities);
        held = Map.copyOf(held);
    }
}
