package org.quarterboard.security;

import static org.quarterboard.security.Capability.BUILD_PAPER;
import static org.quarterboard.security.Capability.CONTRIBUTE_DATA;
import static org.quarterboard.security.Capability.EDIT_BOARD;
import static org.quarterboard.security.Capability.EDIT_FINANCE;
import static org.quarterboard.security.Capability.IMPORT_KPI;
import static org.quarterboard.security.Capability.LOCK_RETURN;
import static org.quarterboard.security.Capability.MANAGE_DIRECTORY;
import static org.quarterboard.security.Capability.MANAGE_PEOPLE;
import static org.quarterboard.security.Capability.READ_ATTENDANCE;
import static org.quarterboard.security.Capability.READ_BOARD;
import static org.quarterboard.security.Capability.READ_KPI;
import static org.quarterboard.security.Capability.READ_PAPER;
import static org.quarterboard.security.Capability.RECORD_MEETING;
import static org.quarterboard.security.Capability.SIGN_MINUTES;
import static org.quarterboard.security.Capability.WRITE_COMMENTARY;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is to a service, a region or the portal. A chair's and a deputy's rights are no role: they come from
 * the office held on the board, and end with it.
 */
public enum Role {
    /** Keeps people and directory; sees no figure and no paper of any service. */
    ADMINISTRATOR(MANAGE_DIRECTORY, MANAGE_PEOPLE),
    HEAD_OF_SERVICE(
            READ_BOARD,
            EDIT_BOARD,
            RECORD_MEETING,
            READ_ATTENDANCE,
            READ_KPI,
            IMPORT_KPI,
            LOCK_RETURN,
            WRITE_COMMENTARY,
            CONTRIBUTE_DATA,
            READ_PAPER,
            BUILD_PAPER,
            EDIT_FINANCE),
    SECRETARY(
            READ_BOARD,
            EDIT_BOARD,
            RECORD_MEETING,
            READ_ATTENDANCE,
            READ_KPI,
            WRITE_COMMENTARY,
            CONTRIBUTE_DATA,
            READ_PAPER,
            BUILD_PAPER,
            EDIT_FINANCE),
    DATA_OFFICER(READ_ATTENDANCE, READ_KPI, IMPORT_KPI, WRITE_COMMENTARY, CONTRIBUTE_DATA, READ_PAPER),
    BOARD_MEMBER(READ_BOARD, READ_ATTENDANCE, READ_KPI, READ_PAPER),
    /** Granted for one sector; sees that sector's attendance and what it has brought, and no more. */
    PARTNER(READ_ATTENDANCE, CONTRIBUTE_DATA),
    OVERSIGHT_MANAGER(READ_BOARD, READ_ATTENDANCE, READ_KPI, READ_PAPER);

    /** What the chair and the deputy of a board may do, as long as they hold the office. */
    static final Set<Capability> CHAIR = EnumSet.of(READ_BOARD, SIGN_MINUTES, READ_ATTENDANCE, READ_KPI, READ_PAPER);

    private final Set<Capability> capabilities;

    Role(Capability first, Capability... more) {
        capabilities = EnumSet.of(first, more);
    }

    public Set<Capability> capabilities() {
        return EnumSet.copyOf(capabilities);
    }

    boolean brings(Capability capability) {
        return capabilities.contains(capability);
    }

    /** The scopes that this role may be granted over. */
    public boolean fits(ScopeKind scope) {
        return switch (this) {
            case ADMINISTRATOR -> scope == ScopeKind.PORTAL;
            case OVERSIGHT_MANAGER -> scope != ScopeKind.PORTAL;
            default -> scope == ScopeKind.SERVICE;
        };
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "security.role." + name();
    }
}
