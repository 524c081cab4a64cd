package org.quarterboard.ingest.format;

/**
 * How much of a file is read and reported.
 *
 * @param maxBytes the largest file; a larger one is refused unread
 * @param maxFieldLength the longest field, in characters
 * @param maxFindings how many findings are kept; the rest is only counted
 */
public record ReadLimits(int maxBytes, int maxFieldLength, int maxFindings) {

    public static final ReadLimits USUAL = new ReadLimits(20 * 1024 * 1024, 2_000, 1_000);

    public ReadLimits {
        if (maxBytes < 1 || maxFieldLength < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("A limit must be at least 1");
        }
    }
}
