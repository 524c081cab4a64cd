package org.quarterboard.ingest.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the first sheet says of the whole workbook: a label, and beside it the value. Read in both languages. */
enum WorkbookLabel {
    SERVICE_CODE("Service code", "Cod y gwasanaeth"),
    SERVICE("Service", "Gwasanaeth"),
    QUARTER("Quarter", "Chwarter"),
    FIRST_DAY("First day", "Diwrnod cyntaf"),
    LAST_DAY("Last day", "Diwrnod olaf"),
    DEFINITIONS("Definitions", "Diffiniadau"),
    LAYOUT("Layout", "Cynllun");

    private final String english;
    private final String welsh;

    WorkbookLabel(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    String title(boolean inWelsh) {
        return inWelsh ? welsh : english;
    }

    /** The name by which findings call it. */
    String title() {
        return english;
    }

    /** The name under which a program finds the value. */
    String definedName() {
        return "quarterboard_" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<WorkbookLabel> of(String text) {
        String key = Texts.key(text);
        return Arrays.stream(values())
                .filter(label -> key.equals(Texts.key(label.english)) || key.equals(Texts.key(label.welsh)))
                .findFirst();
    }
}
