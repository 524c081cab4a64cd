package org.quarterboard.shared;

/** The five statutory sectors that KPI 8 counts, in the order of the guidance. */
public enum Sector {
    CHILDRENS_SOCIAL_CARE,
    EDUCATION,
    POLICE,
    PROBATION,
    HEALTH;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "shared.sector." + name();
    }
}
