package org.quarterboard.meetings;

import java.util.List;
import java.util.Locale;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Ref;

/** Things of another room that something in the minutes may be about, such as board papers. Implemented by that room. */
public interface TopicSource {

    /** What the person who asks may read, the newest first; none if it is nothing. */
    List<Choice> choices(BoardId board, Locale locale);

    /**
     * A thing to choose.
     *
     * @param path where it is read, relative to the portal's address
     * @param stands false if it was withdrawn: it keeps its name where it is named, and is not offered any more
     */
    record Choice(Ref ref, String title, String path, boolean stands) {

        public Choice(Ref ref, String title, String path) {
            this(ref, title, path, true);
        }
    }
}
