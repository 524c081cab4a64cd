package org.quarterboard.security;

/** The portal does not start: accounts of the demonstration could be signed in to. */
class DemoAccountsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DemoAccountsException(int accounts) {
        super("This database holds open accounts of the demonstration (" + accounts
                + "), whose password everybody knows. Name an empty database in QUARTERBOARD_DB_URL, or close"
                + " these accounts in the demonstration first.");
    }
}
