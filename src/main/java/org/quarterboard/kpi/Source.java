package org.quarterboard.kpi;

import java.util.UUID;

/**
 * Where figures are taken from.
 *
 * @param id the import, the meeting, the board or the person
 * @param reason why a person typed it; at most 500 characters, empty for the other kinds
 */
public record Source(SourceKind kind, UUID id, String reason) {

    private static final int LONGEST_REASON = 500;

    public Source {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
        if ((kind == SourceKind.PERSON) == reason.isBlank()) {
            throw new IllegalArgumentException("A typed figure has a reason, any other has none");
        }
    }

    public static Source ofImport(UUID id) {
        return new Source(SourceKind.IMPORT, id, "");
    }

    public static Source ofMeeting(UUID id) {
        return new Source(SourceKind.MEETING, id, "");
    }

    public static Source ofBoard(UUID id) {
        return new Source(SourceKind.BOARD, id, "");
    }

    public static Source typed(UUID person, String reason) {
        return new Source(SourceKind.PERSON, person, reason);
    }
}
