package org.quarterboard.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what stands on which page of a pack. Packs of earlier releases have nothing here. */
@Component
class PackPageStore {

    private final JdbcClient jdbc;

    PackPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ServiceId service, long paper, Pagination pagination) {
        pagination
                .headings()
                .forEach((anchor, page) -> jdbc.sql(
                                "INSERT INTO board_paper_heading (paper_id, service_id, anchor, page) VALUES (?, ?, ?, ?)")
                        .params(paper, service.value(), anchor, page)
                        .update());
        pagination
                .pages()
                .forEach(page -> jdbc.sql("""
                        INSERT INTO board_paper_page (paper_id, service_id, page, label, section_code, words)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                        .params(paper, service.value(), page.number(), page.label(), page.section(), page.words())
                        .update());
    }

    /** The page of each heading by its anchor. */
    Map<String, Integer> headings(long paper) {
        Map<String, Integer> pages = new HashMap<>();
        jdbc.sql("SELECT anchor, page FROM board_paper_heading WHERE paper_id = ?")
                .param(paper)
                .query(row -> {
                    pages.put(row.getString("anchor"), row.getInt("page"));
                });
        return pages;
    }

    /** In order. */
    List<PackPage> pages(long paper) {
        return jdbc.sql(
                        "SELECT page, label, section_code, words FROM board_paper_page WHERE paper_id = ? ORDER BY page")
                .param(paper)
                .query((row, number) -> new PackPage(
                        row.getInt("page"),
                        row.getString("label"),
                        row.getString("section_code"),
                        row.getString("words")))
                .list();
    }
}
