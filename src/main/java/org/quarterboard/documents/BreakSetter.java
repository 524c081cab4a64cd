package org.quarterboard.documents;

/** Turns the page, once. */
record BreakSetter(Press press, PageBreak turn) implements BlockSetter {

    @Override
    public float before() {
        return 0;
    }

    @Override
    public float opening() {
        return 0;
    }

    @Override
    public void set() {
        press.numbersUpTo(turn.upTo(), turn.after());
        press.turnIfUsed();
        press.foot(turn.foot());
    }
}
