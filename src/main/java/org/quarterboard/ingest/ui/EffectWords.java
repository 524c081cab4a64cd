package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.FigureEffect;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Formats;

/**
 * A value and what it is made of, in words: "12 of 30 (40.0%)", "9 of 7,900 (11.4 per 10,000)", "3 of 5", "12". Only
 * the words round. A rate whose population the portal adds later is shown by its count.
 */
final class EffectWords {

    private final Formats formats;
    private final Locale locale;

    EffectWords(Formats formats, Locale locale) {
        this.formats = formats;
        this.locale = locale;
    }

    String of(FigureEffect effect, FigureEffect.Side side) {
        DefinitionVersion version = effect.version();
        BigDecimal numerator = side.numerator();
        BigDecimal denominator = side.denominator();
        if (numerator == null) {
            return denominator == null ? t("typed.effect.nothing") : t("typed.effect.none-of", number(denominator));
        }
        Integer outOf = version.outOf();
        if (outOf != null) {
            return t("typed.effect.of", number(numerator), outOf);
        }
        if (denominator == null) {
            return number(numerator);
        }
        String result = result(version, numerator, denominator);
        return result.isEmpty()
                ? t("typed.effect.of", number(numerator), number(denominator))
                : t("typed.effect.of-is", number(numerator), number(denominator), result);
    }

    private String result(DefinitionVersion version, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return "";
        }
        BigDecimal share = numerator.divide(denominator, MathContext.DECIMAL64);
        Integer per = version.ratePer();
        if (version.unit() == Unit.RATE && per != null) {
            String rate = formats.number(share.multiply(BigDecimal.valueOf(per)), per == 1 ? 2 : 1, locale);
            return per == 1 ? rate : t("typed.effect.per", rate, formats.number(per, 0, locale));
        }
        return numerator.compareTo(denominator) > 0 ? "" : formats.percent(share, locale);
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "–" : formats.number(value, Math.max(0, value.scale()), locale);
    }

    private static String t(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}
