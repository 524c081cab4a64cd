package org.quarterboard.bench.pack;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.PrintBookmark;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** The pack by JasperReports: cover and contents, then the body, both compiled before and exported as one file. */
final class JasperPack {
    private final JasperReport front = compiled("front.jrxml");
    private final JasperReport body = compiled("body.jrxml");
    private final boolean tagged;

    /** @param tagged whether the file has a structure, and is made by the rules of PDF/A-2a */
    JasperPack(boolean tagged) {
        this.tagged = tagged;
    }

    byte[] print(Pack pack) {
        try {
            // The contents come before what they list: they are set once to learn their length, then with their
            // numbers.
            int offset = front(pack, Map.of(), 0).getPages().size();
            JasperPrint rest = JasperFillManager.fillReport(body, parameters(offset, 0), JasperRows.of(pack));
            Map<String, Integer> pages = new HashMap<>();
            for (PrintBookmark bookmark : rest.getBookmarks()) {
                learn(bookmark, offset, pages);
            }
            int total = offset + rest.getPages().size();
            return exported(List.of(front(pack, pages, total), rest));
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    private JasperPrint front(Pack pack, Map<String, Integer> pages, int total) throws JRException {
        return JasperFillManager.fillReport(front, parameters(0, total), JasperRows.contents(pack, pages));
    }

    /** A bookmark says the name of its anchor, so that a title is one. */
    private static void learn(PrintBookmark bookmark, int offset, Map<String, Integer> pages) {
        pages.put(bookmark.getLabel(), bookmark.getPageIndex() + 1 + offset);
        if (bookmark.getBookmarks() != null) {
            bookmark.getBookmarks().forEach(child -> learn(child, offset, pages));
        }
    }

    private byte[] exported(List<JasperPrint> prints) throws JRException {
        JRPdfExporter exporter = new JRPdfExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimplePdfReportConfiguration drawing = new SimplePdfReportConfiguration();
        // Letters of charts as letters: both print them so.
        drawing.setForceSvgShapes(false);
        exporter.setConfiguration(drawing);
        SimplePdfExporterConfiguration file = new SimplePdfExporterConfiguration();
        file.setCompressed(true);
        file.setMetadataTitle(Pack.TITLE);
        file.setMetadataAuthor(Pack.AUTHOR);
        file.setMetadataSubject(Pack.SUBTITLE);
        file.setDisplayMetadataTitle(true);
        if (tagged) {
            file.setTagged(true);
            file.setTagLanguage("en-GB");
            file.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
            file.setIccProfilePath(colours());
        }
        exporter.setConfiguration(file);
        exporter.exportReport();
        return out.toByteArray();
    }

    private static Map<String, Object> parameters(int offset, int total) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("head", Pack.HEAD),
                Map.entry("foot", Pack.FOOT),
                Map.entry("offset", offset),
                Map.entry("total", total),
                Map.entry("author", Pack.AUTHOR),
                Map.entry("title", Pack.TITLE),
                Map.entry("subtitle", Pack.SUBTITLE),
                Map.entry("term", Pack.MEETING),
                Map.entry("date", Pack.DATE),
                Map.entry("contents", Pack.CONTENTS)));
    }

    /** The same profile that Quarterboard embeds, as the file that JasperReports wants. */
    private static String colours() {
        Path file = Path.of("target", "bench-pack", "srgb.icc");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toAbsolutePath().toString();
    }

    private static JasperReport compiled(String name) {
        try (InputStream design = JasperPack.class.getResourceAsStream(name)) {
            return JasperCompileManager.compileReport(design);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }
}
