package org.quarterboard.directory;

import java.time.LocalDate;

/** How many children, and who said so when. */
record PopulationCount(int children, String source, LocalDate sourceDate) {}
