package org.quarterboard.disparity;

/**
 * What two findings of the same comparison allow to be said, one of an earlier and one of a later span. Only what two 95 %
 * intervals show by themselves: where they lie apart, chance alone would seldom explain it; where they overlap, that is no
 * proof that nothing has changed.
 */
public enum CaseComparison {
    /** The intervals lie apart, and the later ratio is nearer to 1. */
    NEARER,
    /** The intervals lie apart, and the later ratio is farther from 1. */
    FARTHER,
    OVERLAP,
    /** Some days were counted in both spans, so that the one is no second sample beside the other. */
    SHARED_DAYS,
    /** One of them has no interval, or the two were worked out in different ways. */
    CANNOT_SAY;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.case.comparison." + name();
    }

    public static CaseComparison of(DisparityFinding then, DisparityFinding now) {
        if (!now.span().start().isAfter(then.span().end())) {
            return SHARED_DAYS;
        }
        if (!whole(then) || !whole(now) || then.proportions() != now.proportions()) {
            return CANNOT_SAY;
        }
        boolean apart = now.lower().getAsDouble() > then.upper().getAsDouble()
                || now.upper().getAsDouble() < then.lower().getAsDouble();
        if (!apart) {
            return OVERLAP;
        }
        return distance(now) < distance(then) ? NEARER : FARTHER;
    }

    private static boolean whole(DisparityFinding finding) {
        return finding.state() != FindingState.TOO_FEW
                && finding.state() != FindingState.NO_FIGURES
                && finding.ratio().isPresent()
                && finding.lower().isPresent()
                && finding.upper().isPresent();
    }

    /** How many times as often either way: a half is as far from 1 as twice. */
    private static double distance(DisparityFinding finding) {
        return Math.abs(Math.log(finding.ratio().getAsDouble()));
    }
}
