package org.quarterboard.attendance.ui;

import org.quarterboard.attendance.Kpi8Return;

/** No meeting, nothing at a meeting, and some: three different things, in three different words. */
final class ReturnWords {

    private ReturnWords() {}

    /** Who did it; where no person did, the portal itself. */
    static String by(String name, Texts texts) {
        return name.isEmpty() ? texts.get("returns.by.portal") : name;
    }

    /** What the record says of the quarter. */
    static String record(Kpi8Return one, Texts texts) {
        if (!one.hasBoard()) {
            return texts.get("returns.record.no-board");
        }
        if (one.undecided()) {
            return texts.get("attendance.undecided");
        }
        if (one.counted().meeting().isEmpty()) {
            return texts.get("returns.record.no-meeting");
        }
        int headline = one.counted().headline();
        return headline == 0
                ? texts.get("returns.record.zero-at-meeting")
                : texts.get("returns.record.headline", headline);
    }
}
