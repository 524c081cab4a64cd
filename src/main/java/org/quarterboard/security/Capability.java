package org.quarterboard.security;

/**
 * What a person may do, in the words of the work. Services and pages ask for a capability, never for a role; which
 * role brings which capability is said once, in {@link Role}.
 */
public enum Capability {
    READ_BOARD,
    EDIT_BOARD,
    RECORD_MEETING,
    /** Comes with the chair and the deputy's office alone; no role brings it. */
    SIGN_MINUTES,
    /** A partner holds this for the partner's own sector only. */
    READ_ATTENDANCE,
    READ_KPI,
    IMPORT_KPI,
    LOCK_RETURN,
    /** Writes what the service says to a measure; to agree it is for whoever may lock a return. */
    WRITE_COMMENTARY,
    /** Says what a statutory partner has brought to the board; a partner holds this for the partner's own sector only. */
    CONTRIBUTE_DATA,
    READ_PAPER,
    BUILD_PAPER,
    /** Says what the service has to work with: budget, contributions, outturn. Who reads board papers reads it. */
    EDIT_FINANCE,
    MANAGE_DIRECTORY,
    MANAGE_PEOPLE;

    /** The same words for {@code @RolesAllowed} on pages, which takes only constants. */
    public static final class Names {
        public static final String READ_BOARD = "READ_BOARD";
        public static final String EDIT_BOARD = "EDIT_BOARD";
        public static final String RECORD_MEETING = "RECORD_MEETING";
        public static final String SIGN_MINUTES = "SIGN_MINUTES";
        public static final String READ_ATTENDANCE = "READ_ATTENDANCE";
        public static final String READ_KPI = "READ_KPI";
        public static final String IMPORT_KPI = "IMPORT_KPI";
        public static final String LOCK_RETURN = "LOCK_RETURN";
        public static final String WRITE_COMMENTARY = "WRITE_COMMENTARY";
        public static final String CONTRIBUTE_DATA = "CONTRIBUTE_DATA";
        public static final String READ_PAPER = "READ_PAPER";
        public static final String BUILD_PAPER = "BUILD_PAPER";
        public static final String EDIT_FINANCE = "EDIT_FINANCE";
        public static final String MANAGE_DIRECTORY = "MANAGE_DIRECTORY";
        public static final String MANAGE_PEOPLE = "MANAGE_PEOPLE";

        private Names() {}
    }
}
