package org.quarterboard.kpi;

import java.time.LocalDate;

/**
 * Where a comparator was published.
 *
 * @param url empty if none is given
 */
public record Publication(String title, String url, LocalDate publishedOn) {}
