package org.quarterboard.papers;

import java.util.UUID;
import org.quarterboard.files.FileId;

/**
 * A member's paper in a pack.
 *
 * @param code of the room that the pack left for it
 * @param paper as the agenda knows it
 * @param firstPage of its own pages in the pack, from 1
 * @param file as it was uploaded
 */
record PackInset(String code, UUID paper, String title, int pages, int firstPage, FileId file) {

    /** The last of its pages. */
    int lastPage() {
        return firstPage + pages - 1;
    }
}
