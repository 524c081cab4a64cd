package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a measure: its value, what it was made of, or both. Exact, at least 0, never rounded here.
 *
 * @param numerator the count; null if it was not published
 * @param denominator null if it was not published or none belongs to the measure; never without a numerator. For a count
 *     with a largest value (KPI 8): the number of boards that the numerator adds up
 * @param rate the value as it was printed, in the measure's own unit: per cent for a proportion, for so many children for
 *     a rate; null if it was not printed
 */
public record Published(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal rate) {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    public Published {
        if (numerator == null && rate == null) {
            throw new IllegalArgumentException("Nothing is published");
        }
        if (denominator != null && numerator == null) {
            throw new IllegalArgumentException("A denominator without its numerator: " + denominator);
        }
    }

    /**
     * A measure's value.
     *
     * @param value per cent (0 to 100) for a proportion, for {@code ratePer} children for a rate, else the count itself
     * @param asPrinted whether it is the published number, and not worked out from the published counts
     */
    public record Value(BigDecimal value, boolean asPrinted) {}

    /** The value in the unit of the definition; empty if it can neither be read nor worked out. */
    public Optional<Value> value(DefinitionVersion version) {
        return rate != null
                ? Optional.of(new Value(rate, true))
                : workedOut(version).map(value -> new Value(value, false));
    }

    /**
     * The value by the published counts: 100 · numerator / denominator for a proportion, r · numerator / denominator
     * for a rate, the mean for each board for a count with a largest value, else the numerator. Empty where a
     * denominator is needed and missing or 0.
     */
    public Optional<BigDecimal> workedOut(DefinitionVersion version) {
        if (numerator == null) {
            return Optional.empty();
        }
        return switch (version.unit()) {
            case PROPORTION -> over(numerator.multiply(PER_CENT));
            case RATE ->
                Optional.ofNullable(version.ratePer())
                        .flatMap(per -> over(numerator.multiply(BigDecimal.valueOf(per))));
            case COUNT, BINARY ->
                version.outOf() != null && denominator != null ? over(numerator) : Optional.of(numerator);
        };
    }

    private Optional<BigDecimal> over(BigDecimal part) {
        return denominator == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(part.divide(denominator, MathContext.DECIMAL64));
    }

    /** Whether both say the same, whatever their trailing zeros. */
    boolean saysTheSame(Published other) {
        return same(numerator, other.numerator) && same(denominator, other.denominator) && same(rate, other.rate);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
