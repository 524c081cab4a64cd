package org.quarterboard.kpi;

/**
 * What the room that owns a source says about it. Empty texts where nothing is known.
 *
 * @param title such as the name of a file
 * @param who who brought it in
 * @param path where it can be seen, relative to the portal's address
 */
public record Origin(String title, String who, String path) {

    public static final Origin UNKNOWN = new Origin("", "", "");
}
