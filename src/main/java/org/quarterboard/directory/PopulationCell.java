package org.quarterboard.directory;

/** What one count of an authority counts. */
record PopulationCell(int year, Ethnicity ethnicity, Sex sex, int age) {}
