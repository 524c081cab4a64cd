package org.quarterboard.files.bind;

/**
 * The room that a printed file left for a paper.
 *
 * @param code what the printed file calls it
 * @param firstPage the first of the pages that were left free, counted from 1
 * @param pages how many were left free
 * @param title names the paper in the structure
 */
public record PaperPlace(String code, int firstPage, int pages, String title) {}
