package org.quarterboard.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.SelectedService;

class NavigationTest {

    @Test
    void offersWhatMeasuresMeanToWhoeverReadsFiguresSomewhere() {
        assertThat(paths(Set.of(Names.READ_KPI), true))
                .containsExactly(
                        "",
                        "service/ZZ01/kpis",
                        "service/ZZ01/summary",
                        "service/ZZ01/explore",
                        "service/ZZ01/disproportionality",
                        "service/ZZ01/returns",
                        "catalogue");
        assertThat(paths(Set.of(Names.READ_ATTENDANCE), true))
                .as("figures of another service")
                .containsSubsequence("service/ZZ01/attendance", "catalogue");
        assertThat(paths(Set.of(Names.READ_ATTENDANCE), false)).doesNotContain("catalogue");
        assertThat(paths(Set.of(Names.READ_ATTENDANCE, Names.CONTRIBUTE_DATA), false))
                .as("a partner")
                .contains("service/ZZ01/disproportionality/figures", "service/ZZ01/disproportionality/questions");
        assertThat(paths(Set.of(Names.READ_KPI, Names.CONTRIBUTE_DATA), true))
                .as("whoever reads figures finds them on the page of disproportionality")
                .doesNotContain("service/ZZ01/disproportionality/figures");
    }

    @Test
    void offersFinanceToWhoeverReadsBoardPapers() {
        assertThat(paths(Set.of(Names.READ_PAPER), false))
                .containsExactly("", "service/ZZ01/finance", "service/ZZ01/papers");
    }

    @Test
    void offersThePortalsOwnPagesToWhomTheyAreFor() {
        assertThat(Navigation.entries(null, false, Set.of(Names.MANAGE_PEOPLE)))
                .extracting(Navigation.Entry::path)
                .containsExactly("", "admin/people");
    }

    private static List<String> paths(Set<String> can, boolean readsFigures) {
        SelectedService service = new SelectedService(new ServiceId(1), "ZZ01", "Exampleshire", false, can);
        return Navigation.entries(service, readsFigures, Set.of()).stream()
                .map(Navigation.Entry::path)
                .toList();
    }
}
