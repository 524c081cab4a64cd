package org.quarterboard.bench.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** What stands in a pack as the rows that JasperReports is filled with: one for each band that it prints. */
final class JasperRows implements JRDataSource {
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private int at = -1;

    /** The rows of the body. */
    static JasperRows of(Pack pack) {
        JasperRows rows = new JasperRows();
        for (int i = 0; i < pack.items().size(); i++) {
            rows.add(Integer.toString(i), pack.items().get(i));
        }
        return rows;
    }

    /** The entries of the contents. */
    static JasperRows contents(Pack pack, Map<String, Integer> pages) {
        JasperRows rows = new JasperRows();
        for (PackItem.Title title : pack.titles()) {
            rows.rows.add(
                    Map.of("level", title.level(), "text", title.text(), "page", pages.getOrDefault(title.text(), 1)));
        }
        return rows;
    }

    private void add(String block, PackItem item) {
        switch (item) {
            case PackItem.Title title -> row("H" + title.level(), block, Map.of("text", title.text()));
            case PackItem.Words words -> row("WORDS", block, Map.of("text", words.text()));
            case PackItem.Points points -> row("POINTS", block, Map.of("text", list(points)));
            case PackItem.Figure figure ->
                row(
                        "FIGURE",
                        block,
                        Map.of("figure", new ChartPicture(figure.chart()), "alternative", figure.alternative()));
            case PackItem.Table table -> {
                row("CAPTION", block, Map.of("text", table.caption()));
                Map<String, Object> heads = numbered("h", table.heads());
                row("HEAD", block, heads);
                for (int i = 0; i < table.rows().size(); i++) {
                    Map<String, Object> cells = numbered("c", table.rows().get(i));
                    cells.putAll(heads);
                    cells.put("last", i == table.rows().size() - 1);
                    row("ROW", block, cells);
                }
            }
        }
    }

    private void row(String kind, String block, Map<String, Object> values) {
        Map<String, Object> row = new HashMap<>(values);
        row.put("kind", kind);
        row.put("block", block);
        rows.add(row);
    }

    private static Map<String, Object> numbered(String prefix, List<String> cells) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(prefix + (i + 1), cells.get(i));
        }
        return row;
    }

    private static String list(PackItem.Points points) {
        return points.texts().stream()
                .map(text -> text.replace("&", "&amp;").replace("<", "&lt;"))
                .collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
    }

    @Override
    public boolean next() {
        at++;
        return at < rows.size();
    }

    @Override
    public Object getFieldValue(JRField field) {
        return rows.get(at).get(field.getName());
    }
}
