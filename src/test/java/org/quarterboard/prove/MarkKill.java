package org.quarterboard.prove;

/**
 * One kill of a process that saved marks.
 *
 * @param after milliseconds from the first acknowledgement
 * @param acknowledged how many marks were acknowledged before
 * @param written how many changes the versions of the stored marks tell of
 * @param lost acknowledged marks that are not there
 * @param doubled rows that are there twice, and changes that nobody announced
 * @param mixed marks that are not all of one change, or of a wrong one
 * @param audited how often the record says that attendance was recorded
 */
record MarkKill(int after, int acknowledged, int written, int lost, int doubled, int mixed, int audited) {

    boolean holds() {
        return lost == 0 && doubled == 0 && mixed == 0 && audited == written;
    }
}
