package org.quarterboard.meetings;

/**
 * A forecast as three: however it turns out, it lies between the first and the last.
 *
 * @param low if nobody comes who has not answered: certain as long as everyone keeps their word
 * @param likely if those who have not answered do as they did at the last meeting
 * @param high if all of them come
 */
public record Outlook<T>(T low, T likely, T high) {

    /** Whether those who have not answered make no difference. */
    public boolean isSettled() {
        return low.equals(high);
    }
}
