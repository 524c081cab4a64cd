package org.quarterboard.disparity;

import java.util.Optional;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.statistics.DisparityTable;

/**
 * The same groups over many services.
 *
 * @param services how many are in the pool
 * @param table empty if it is not told, because a single service's figures could be worked out
 */
public record Elsewhere(PoolKind kind, int services, Optional<DisparityTable> table) {}
