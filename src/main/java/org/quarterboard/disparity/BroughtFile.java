package org.quarterboard.disparity;

import java.util.Arrays;
import java.util.Objects;

/** A file of counts as it came. */
@SuppressWarnings("ArrayRecordComponent")
public record BroughtFile(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof BroughtFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name;
    }
}
