package org.quarterboard.boards;

import java.util.List;
import org.quarterboard.directory.CsvLayout;

/** The columns of a membership list. */
enum MembershipLayout implements CsvLayout {
    MEMBERSHIP;

    static final String KIND = "seat_kind";
    static final String SEAT = "seat_title";
    static final String AUTHORITY = "authority_code";
    static final String POSITION = "position";
    static final String ORGANISATION = "organisation";
    static final String STANDING = "standing";
    static final String FROM = "from";
    static final String TO = "to";
    static final String OFFICE = "office";
    static final String OFFICE_FROM = "office_from";
    static final String OFFICE_TO = "office_to";

    private static final List<String> COLUMNS =
            List.of(KIND, SEAT, AUTHORITY, POSITION, ORGANISATION, STANDING, FROM, TO, OFFICE, OFFICE_FROM, OFFICE_TO);

    /** What a line without a position leaves empty. */
    static final List<String> OF_A_HOLDER = List.of(ORGANISATION, STANDING, FROM, TO, OFFICE, OFFICE_FROM, OFFICE_TO);

    @Override
    public List<String> columns() {
        return COLUMNS;
    }
}
