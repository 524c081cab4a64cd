package org.quarterboard.papers;

import java.util.UUID;

/** Where papers stand, relative to the portal's address. */
public final class PaperPaths {

    private PaperPaths() {}

    public static String list(String serviceCode) {
        return "service/" + serviceCode + "/papers";
    }

    public static String paper(String serviceCode, UUID paper) {
        return list(serviceCode) + "/" + paper;
    }

    public static String download(String serviceCode, UUID paper) {
        return "download/" + paper(serviceCode, paper) + "/paper.pdf";
    }
}
