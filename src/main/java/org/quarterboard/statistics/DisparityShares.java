package org.quarterboard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What part a group has of all that the measure counted, and what part of the reference population.
 *
 * <p>Unit: a share from 0 to 1, a difference from &minus;1 to 1; {@code times(100)}, or 100 times, for per cent and
 * percentage points. Unrounded.
 *
 * <p>Each share stands in two variants. <b>Of the known</b> is the main one: among those whose group is known, which is
 * what a ratio of two groups compares, and what census figures give. <b>Of all</b> takes those not known into the
 * whole, so that the shares of all rows, "not known" among them, add up to 1. They differ as soon as there is anybody
 * whose group is not known; a page then shows both.
 *
 * <ul>
 *   <li>A whole of which one part is missing is not known, hence no share of it in any row (empty); nor of a whole of
 *       0.
 *   <li>The group not known has no share of the known.
 *   <li>Where a child may be counted twice, the share is one of events and its interval too narrow.
 * </ul>
 *
 * @param ofKnown the numerator over the numerators of all known groups, with {@link Wilson}'s interval
 * @param ofAll the numerator over all numerators, with Wilson's interval
 * @param referenceOfKnown the denominator over the denominators of all known groups; taken as known without error
 * @param referenceOfAll the denominator over all denominators
 * @param difference {@code ofKnown} minus {@code referenceOfKnown}, a difference of unrounded values; positive if the
 *     group has more than its part
 */
public record DisparityShares(
        Optional<Interval> ofKnown,
        Optional<Interval> ofAll,
        OptionalDouble referenceOfKnown,
        OptionalDouble referenceOfAll,
        OptionalDouble difference) {}
