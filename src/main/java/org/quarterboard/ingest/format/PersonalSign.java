package org.quarterboard.ingest.format;

/**
 * That something looks like data about single children: what and where, never which value.
 *
 * @param column a name of the layouts, words of the list of such columns, or the place of the column, 1 being the first
 * @param line the line on which it is seen first
 * @param count in how many fields
 */
public record PersonalSign(FindingCode kind, String column, long line, long count) {}
