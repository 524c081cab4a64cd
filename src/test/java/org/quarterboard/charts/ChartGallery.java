package org.quarterboard.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Pictures of every kind of chart in every theme as files, to be looked at; those that are kept, with their page. */
final class ChartGallery {

    static final Path KEPT = Path.of("docs", "charts");

    private static final int WIDTH = 960;
    static final int FIELD = 300;
    private static final int SPARK_WIDTH = 160;
    private static final int SPARK_HEIGHT = 48;

    private static final ChartRenderer CHARTS = new ChartRenderer();

    private ChartGallery() {}

    /** Writes all samples into a folder. Arguments: the folder; then "odd" for the odd ones; then the width (960). */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        boolean odd = args.length > 1 && args[1].equals("odd");
        int width = args.length > 2 ? Integer.parseInt(args[2]) : WIDTH;
        for (Map.Entry<String, Chart> each : (odd ? SampleCharts.odd() : SampleCharts.sound()).entrySet()) {
            for (ChartTheme theme : odd ? new ChartTheme[] {ChartTheme.LIGHT} : ChartTheme.values()) {
                Files.write(folder.resolve(file(each.getKey(), theme)), png(each.getValue(), theme, width));
            }
        }
    }

    /** The kinds of charts by the names of their samples. */
    static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("xmr", "XmR chart");
        kinds.put("run", "Run chart");
        kinds.put("xmr-breaks", "XmR chart with a new definition, gaps and provisional quarters");
        kinds.put("funnel", "Funnel");
        kinds.put("sectors", "Sectors by quarter");
        kinds.put("stacked", "Stacked columns");
        kinds.put("pyramid", "Pyramid");
        kinds.put("spark", "Spark line");
        kinds.put("intervals", "Ratios with their intervals");
        kinds.put("journey", "Ratios from stage to stage");
        kinds.put("ratio-trend", "One ratio over time");
        return kinds;
    }

    static void keep() throws IOException {
        Files.createDirectories(KEPT);
        for (String name : kinds().keySet()) {
            for (ChartTheme theme : ChartTheme.values()) {
                byte[] png = png(SampleCharts.sound().get(name), theme, WIDTH);
                Files.write(KEPT.resolve(file(name, theme)), PngPalette.reduce(png));
            }
        }
        Files.writeString(KEPT.resolve("README.md"), page());
    }

    /** The page on which the pictures stand, each kind with its words. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # Charts

                Every kind of chart in its light, dark and print theme, in the size it has on a wide page, with what is said
                for those who do not see it. The samples are those of the golden pictures (`src/test/resources/charts`), in
                the plain words of the tests; services and figures are invented. `ChartGalleryTest` writes this folder when it is run with the system property
                `quarterboard.charts.renew` set to `true`; look at every picture before it is committed.
                """);
        kinds().forEach((name, kind) -> {
            Chart chart = SampleCharts.sound().get(name);
            page.append("\n## ").append(kind).append("\n\n");
            for (ChartTheme theme : ChartTheme.values()) {
                page.append("![%s, %s](%s)%n%n".formatted(chart.title(), lower(theme), file(name, theme)));
            }
            page.append(words(chart).description()).append('\n');
        });
        return page.toString();
    }

    private static ChartText words(Chart chart) {
        PlainWords words = new PlainWords();
        return switch (chart) {
            case TrendChart trend -> ChartText.of(trend, words);
            case FunnelChart funnel -> ChartText.of(funnel, words);
            case GridChart grid -> ChartText.of(grid, words);
            case StackedChart stacked -> ChartText.of(stacked, words);
            case PyramidChart pyramid -> ChartText.of(pyramid, words);
            case IntervalChart interval -> ChartText.of(interval, words);
            case JourneyChart journey -> ChartText.of(journey, words);
            case RatioTrendChart ratios -> ChartText.of(ratios, words);
            case SparkLine spark -> ChartText.of(spark, words);
        };
    }

    static String file(String name, ChartTheme theme) {
        return name + "-" + lower(theme) + ".png";
    }

    private static String lower(ChartTheme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private static byte[] png(Chart chart, ChartTheme theme, int width) {
        return chart instanceof SparkLine
                ? CHARTS.toPng(chart, theme, SPARK_WIDTH, SPARK_HEIGHT, 1)
                : CHARTS.toPng(chart, theme, width, CHARTS.height(chart, width, FIELD), 1);
    }
}
