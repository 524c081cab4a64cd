package org.quarterboard.shared;

/**
 * The portal's public address, at the beginning of every link that leaves it.
 *
 * @param value without a slash at its end, however it was set: a path follows
 */
public record BaseUrl(String value) {

    public BaseUrl {
        value = value.strip().replaceFirst("/+$", "");
    }
}
