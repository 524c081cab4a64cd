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

    /** The PDF to read in the browser, at a page of it, from 1. */
    public static String page(String serviceCode, UUID paper, int page) {
        return "download/" + paper(serviceCode, paper) + "/read.pdf#page=" + page;
    }

    /** The reader's own notes as a text. */
    public static String notes(String serviceCode, UUID paper) {
        return "download/" + paper(serviceCode, paper) + "/notes.txt";
    }

    public static String download(String serviceCode, UUID paper) {
        return "download/" + paper(serviceCode, paper) + "/paper.pdf";
    }
}
