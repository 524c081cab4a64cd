package org.quarterboard.boards;

/**
 * How a board is called.
 *
 * @param name as it stands on its papers
 * @param localName another name under which it is known in its area, such as youth justice partnership board; may be
 *     empty
 * @param mergedWith the board that it has been merged into, such as the community safety partnership; empty if it
 *     meets on its own. The guidance on KPI 8 counts a merged board as the management board.
 */
public record BoardNames(String name, String localName, String mergedWith) {

    public boolean isMerged() {
        return !mergedWith.isEmpty();
    }
}
