package org.quarterboard.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.format.Severity;

class ReportAddressTest {

    @Test
    void readsBackWhatItWrites() {
        ReportAddress address = new ReportAddress(Severity.WARN, CheckStage.ROWS, "a & b", 3);
        assertThat(address.parameters().getQueryString()).contains("weight=warn", "stage=rows", "page=3");
        assertThat(of(address.parameters().getQueryString())).isEqualTo(address);
        assertThat(of(ReportAddress.ALL.parameters().getQueryString())).isEqualTo(ReportAddress.ALL);
    }

    @Test
    void whatItDoesNotKnowShowsAll() {
        assertThat(of("weight=heavy&stage=&page=0&q=%20")).isEqualTo(ReportAddress.ALL);
        assertThat(of("page=99999999999")).isEqualTo(ReportAddress.ALL);
    }

    @Test
    void anotherChoiceBeginsOnTheFirstPage() {
        ReportAddress address = new ReportAddress(null, null, "", 3);
        assertThat(address.weighing(Severity.NOTE).page()).isEqualTo(1);
        assertThat(address.at(CheckStage.FILE).page()).isEqualTo(1);
        assertThat(address.searching(" x ")).isEqualTo(new ReportAddress(null, null, "x", 1));
    }

    @Test
    void aDownloadOfTheOriginalHasNoLanguage() {
        UUID uuid = new UUID(0, 1);
        assertThat(ReportAddress.download("S", uuid, "file", Locale.UK)).endsWith(uuid + "/file");
        assertThat(ReportAddress.download("S", uuid, ReportAddress.MARKED, Locale.of("cy")))
                .endsWith("/marked?lang=cy");
    }

    private static ReportAddress of(String query) {
        return ReportAddress.of(QueryParameters.fromString(query));
    }
}
