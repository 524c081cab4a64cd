package org.quarterboard.papers;

import java.util.List;
import java.util.Map;
import org.quarterboard.documents.PaperDocument;

/**
 * A pack that was made anew and published, as it was kept.
 *
 * @param manifest its list of contents
 * @param pageOf the page of each heading by its anchor
 */
record PublishedPack(
        PaperItem item, PaperDocument document, List<PackInset> insets, String manifest, Map<String, Integer> pageOf) {}
