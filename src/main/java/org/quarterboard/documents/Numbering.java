package org.quarterboard.documents;

/** What pages are called, one after the other: see {@link PageBreak}. */
final class Numbering {

    private int number = 1;
    private int letters;
    private int numberBefore;
    private int lettersBefore;
    private int upTo;
    private int passed;
    private int after;

    String label() {
        return PageNumbers.label(number, letters);
    }

    void turn() {
        numberBefore = number;
        lettersBefore = letters;
        call();
    }

    /**
     * @param last the last number from here on; 0 for none
     * @param taken how many letters are not to be used again
     * @param fresh whether that holds for the page that has begun already, since nothing stands on it
     */
    void upTo(int last, int taken, boolean fresh) {
        passed = Math.max(passed, upTo);
        upTo = last;
        after = taken;
        if (fresh) {
            call();
        }
    }

    private void call() {
        int before = Math.max(numberBefore, passed);
        boolean lettered = upTo > 0 && before >= upTo;
        number = lettered ? before : before + 1;
        letters = lettered ? Math.max(before == numberBefore ? lettersBefore : 0, after) + 1 : 0;
    }
}
