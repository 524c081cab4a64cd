package org.quarterboard.kpi;

/** How a service returns its figures. A template leaves out what only data of single cases can tell. */
public enum ReturnKind {
    TEMPLATE,
    CASE_LEVEL;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "calendar.kind." + name();
    }
}
