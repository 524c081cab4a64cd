package org.quarterboard.files;

/**
 * A paper that goes into a printed file.
 *
 * @param code what the printed file calls the room that it left
 * @param firstPage the first of the pages that were left free, counted from 1
 * @param pages how many were left free
 * @param title names the paper in the structure
 * @param paper the bytes of a checked PDF
 */
@SuppressWarnings("ArrayRecordComponent")
public record PdfInsertion(String code, int firstPage, int pages, String title, byte[] paper) {}
