package org.quarterboard.kpi;

/** One item of one breakdown, such as suitability=suitable. */
public record Category(String dimension, String item) implements Comparable<Category> {

    public String messageKey() {
        return "kpi.category." + dimension + "." + item;
    }

    public String dimensionKey() {
        return dimensionKey(dimension);
    }

    public static String dimensionKey(String dimension) {
        return "kpi.dimension." + dimension;
    }

    @Override
    public int compareTo(Category other) {
        int byDimension = dimension.compareTo(other.dimension);
        return byDimension != 0 ? byDimension : item.compareTo(other.item);
    }

    @Override
    public String toString() {
        return dimension + "=" + item;
    }
}
