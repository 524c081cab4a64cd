package org.quarterboard.ingest.format;

import java.util.EnumSet;
import java.util.Set;

/** What a column is for, which decides what its values may look like. */
enum PersonalRole {
    /** A count of one of the portal's layouts: whatever is written in digits alone is one. */
    COUNT,
    /** A period or day of one of the layouts: it holds days before the KPIs began. */
    PERIOD,
    /** The code of a service, which may look like an identifier once or twice. */
    CODE,
    /** Words of one of the layouts: nothing like an identifier has a place in them. */
    TEXT,
    /** Of no layout. */
    UNKNOWN;

    private static final Set<PersonalShape> CERTAIN = EnumSet.of(
            PersonalShape.POSTCODE,
            PersonalShape.HEALTH_NUMBER,
            PersonalShape.INSURANCE_NUMBER,
            PersonalShape.POLICE_NUMBER,
            PersonalShape.EMAIL,
            PersonalShape.MOBILE);

    /** How often a shape must be seen in a column of this kind, other fields between; 0 if it says nothing there. */
    int needed(PersonalShape shape) {
        if (CERTAIN.contains(shape)) {
            return 1;
        }
        return switch (this) {
            case PERIOD -> shape == PersonalShape.BIRTH_DATE ? 0 : 1;
            case CODE -> 3;
            case TEXT -> shape == PersonalShape.BIRTH_DATE ? 3 : 1;
            case COUNT -> 1;
            case UNKNOWN -> shape == PersonalShape.POSTCODE_IN_ONE || shape == PersonalShape.PUPIL_NUMBER ? 1 : 3;
        };
    }

    /** Whether most values of the column must have the shape: numbers that one in eleven has by chance. */
    boolean inMost(PersonalShape shape) {
        return this == UNKNOWN && needed(shape) > 1;
    }
}
