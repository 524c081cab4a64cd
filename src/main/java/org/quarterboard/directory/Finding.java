package org.quarterboard.directory;

/**
 * One thing that keeps a file from being saved.
 *
 * @param row the line of the file as a text editor or spreadsheet counts it, the header being 1; 0 for the whole file
 * @param column the column's name as in the header; empty if no single column is meant
 * @param value what stands there
 * @param detail what the sentence needs to know, such as the service that holds the authority already
 */
public record Finding(int row, String column, String value, CsvProblem problem, String detail) {}
