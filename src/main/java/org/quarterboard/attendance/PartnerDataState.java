package org.quarterboard.attendance;

/** Whether a statutory partner has brought the board data of its own service on racial and ethnic disproportionality. */
public enum PartnerDataState {
    NOT_YET,
    ASKED,
    PROMISED,
    BROUGHT;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "attendance.partners.state." + name();
    }
}
