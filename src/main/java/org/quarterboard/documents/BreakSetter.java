package org.quarterboard.documents;

/** Turns the page, once. */
record BreakSetter(Press press, String foot) implements BlockSetter {

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
        press.turnIfUsed();
        press.foot(foot);
    }
}
