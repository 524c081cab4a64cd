package org.quarterboard.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a picture of every sample chart in each theme into a folder, to be looked at. */
final class ChartGallery {

    private ChartGallery() {}

    /** Arguments: the folder; then "odd" for the odd samples, in the light theme alone; then the width (960). */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        boolean odd = args.length > 1 && args[1].equals("odd");
        int width = args.length > 2 ? Integer.parseInt(args[2]) : 960;
        ChartRenderer charts = new ChartRenderer();
        for (Map.Entry<String, Chart> each : (odd ? SampleCharts.odd() : SampleCharts.sound()).entrySet()) {
            for (ChartTheme theme : odd ? new ChartTheme[] {ChartTheme.LIGHT} : ChartTheme.values()) {
                boolean spark = each.getValue() instanceof SparkLine;
                int wide = spark ? 120 : width;
                int high = charts.height(each.getValue(), wide, spark ? 36 : 260);
                String name =
                        each.getKey() + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + wide + ".png";
                Files.write(folder.resolve(name), charts.toPng(each.getValue(), theme, wide, high, spark ? 4 : 1));
            }
        }
    }
}
