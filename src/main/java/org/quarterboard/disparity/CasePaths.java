package org.quarterboard.disparity;

import java.util.UUID;

/** Where cases are read, relative to the portal's address. */
public final class CasePaths {

    /** Of the list, below the service; a case stands below it by its id. */
    public static final String CASES = "disproportionality/cases";

    /** Of the questions to partners, below the service. */
    public static final String QUESTIONS = "disproportionality/questions";

    /** Of the evidence, below the service. */
    public static final String EVIDENCE = "disproportionality/evidence";

    private CasePaths() {}

    public static String list(String service) {
        return "service/" + service + "/" + CASES;
    }

    public static String one(String service, UUID uuid) {
        return list(service) + "/" + uuid;
    }

    public static String questions(String service) {
        return "service/" + service + "/" + QUESTIONS;
    }
}
