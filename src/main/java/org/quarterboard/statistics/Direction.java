package org.quarterboard.statistics;

/** Which way a measure is better. */
public enum Direction {
    /** Higher values are better. */
    UP_IS_BETTER(Meaning.IMPROVING, Meaning.CONCERNING),
    /** Lower values are better. */
    DOWN_IS_BETTER(Meaning.CONCERNING, Meaning.IMPROVING),
    /** Neither is better; every signal gets a neutral mark. */
    NONE(Meaning.NEUTRAL, Meaning.NEUTRAL);

    private final Meaning high;
    private final Meaning low;

    Direction(Meaning high, Meaning low) {
        this.high = high;
        this.low = low;
    }

    /** What a signal on this side means. */
    public Meaning meaningOf(Side side) {
        return side == Side.HIGH ? high : low;
    }
}
