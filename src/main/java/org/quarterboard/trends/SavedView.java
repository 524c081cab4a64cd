package org.quarterboard.trends;

/**
 * What a person has kept of the explorer.
 *
 * @param query the query of the address; what it shows is asked anew each time
 */
public record SavedView(long id, String name, String query) {

    public static final int LONGEST_NAME = 80;
}
