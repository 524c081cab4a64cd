package org.quarterboard.trends;

import org.quarterboard.charts.CellShape;
import org.quarterboard.charts.CellTone;

/**
 * Who came for a sector in a quarter, as measures 8a (senior partner) and 8c (delegate) say. Where a senior partner
 * came, a delegate beside them changes nothing in the picture.
 */
enum Presence {
    /** 8a is 1. */
    SENIOR(CellShape.DISC, CellTone.PLAIN),
    /** 8a is 0, 8c is 1. */
    DELEGATE(CellShape.DIAMOND, CellTone.PLAIN),
    /** Both are 0. */
    NOBODY(CellShape.SQUARE, CellTone.CONCERNING),
    /** 8a is 0, and nothing is held of delegates. */
    NO_SENIOR(CellShape.TRIANGLE, CellTone.CONCERNING),
    /** Counted 0, because no meeting was held in the quarter. */
    NO_MEETING(CellShape.CROSS, CellTone.CONCERNING),
    /** The same while it may still change. */
    NO_MEETING_YET(CellShape.CROSS, CellTone.QUIET),
    /** No number is held of 8a: a gap, and never a zero. */
    UNKNOWN(CellShape.DASH, CellTone.QUIET);

    private final CellShape shape;
    private final CellTone tone;

    Presence(CellShape shape, CellTone tone) {
        this.shape = shape;
        this.tone = tone;
    }

    CellShape shape() {
        return shape;
    }

    CellTone tone() {
        return tone;
    }

    /** Whether it is known that no senior partner came. */
    boolean withoutSenior() {
        return this != SENIOR && this != UNKNOWN;
    }

    String key() {
        return "sectors.state." + name();
    }
}
