package org.quarterboard.statistics;

/**
 * What was hidden, in numbers.
 *
 * @param cells counts with a place in what is published
 * @param primary hidden because small, or because what they leave of a whole is small
 * @param secondary hidden for another's sake
 * @param weakened small, but not even marked as few, for another's sake; among the primary
 * @param before hidden since an earlier publication
 * @param latent counts printed nowhere that are small and protected
 * @param figures figures withheld
 * @param pairs how many times "this small count may have this value" was claimed
 * @param witnesses how many different sets of values back these claims
 * @param unsafe counts that could not be protected
 * @param broken relations of the tables that the data themselves contradict
 */
public record DisclosureReport(
        int cells,
        int primary,
        int secondary,
        int weakened,
        int before,
        int latent,
        int figures,
        int pairs,
        int witnesses,
        int unsafe,
        int broken) {}
