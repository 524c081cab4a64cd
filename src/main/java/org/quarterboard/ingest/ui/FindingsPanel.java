package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.ImportReport;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.shared.ui.EmptyState;

/**
 * What was found, by cause. The choice of weight, check and words stands in the address; it changes without leaving the
 * page, so that nothing jumps.
 */
final class FindingsPanel extends Section {

    private static final long serialVersionUID = 1L;

    /** As many causes as one page shows. */
    static final int PAGE = 20;

    private final transient ImportReport report;
    private final transient ReportWords words;
    private final String path;
    private final H2 heading;
    private final Map<Optional<Severity>, Button> weights = new LinkedHashMap<>();
    private final Select<CheckStage> stage = new Select<>();
    private final TextField search = new TextField();
    private final Div list = new Div();
    private transient ReportAddress address;

    /** @param path the address of the page without its query */
    FindingsPanel(ImportReport report, ReportWords words, String path, ReportAddress address) {
        this.report = report;
        this.words = words;
        this.path = path;
        this.address = address;
        heading = new H2(words.t("imports.findings.heading"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (report.findings().isEmpty()) {
            add(new EmptyState(words.t("imports.findings.none")));
            return;
        }
        add(new Paragraph(words.t("imports.findings.lead")), weights(), choices(), list);
        list.getElement().setAttribute("aria-live", "polite");
        fill();
    }

    private Div weights() {
        Div bar = new Div();
        bar.addClassName("qb-actions");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", words.t("imports.findings.weights"));
        weight(null, words.t("imports.findings.every", report.findings().size()));
        report.counts()
                .forEach((severity, count) ->
                        weight(severity, words.severity(severity) + " (" + words.number(count) + ")"));
        weights.values().forEach(bar::add);
        return bar;
    }

    private void weight(@Nullable Severity severity, String label) {
        Button button = new Button(label, click -> show(address.weighing(severity)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        weights.put(Optional.ofNullable(severity), button);
    }

    private Div choices() {
        stage.setLabel(words.t("imports.findings.stage"));
        stage.setItems(CheckStage.values());
        stage.setItemLabelGenerator(one -> one == null ? words.t("imports.findings.every-stage") : words.stage(one));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(words.t("imports.findings.every-stage"));
        stage.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(address.at(change.getValue()));
            }
        });
        search.setLabel(words.t("imports.findings.search"));
        search.setHelperText(words.t("imports.findings.search-hint"));
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(address.searching(change.getValue()));
            }
        });
        Div bar = new Div(stage, search);
        bar.addClassName("qb-finding-choices");
        bar.getElement().setAttribute("role", "search");
        return bar;
    }

    private void show(ReportAddress asked) {
        address = asked;
        String query = asked.parameters().getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(query.isEmpty() ? path : path + "?" + query));
        fill();
    }

    private void fill() {
        weights.forEach((severity, button) -> {
            boolean chosen = severity.equals(Optional.ofNullable(address.severity()));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            button.getElement().getThemeList().set("primary", chosen);
        });
        stage.setValue(address.stage());
        search.setValue(address.search());
        list.removeAll();
        List<FindingGroup> groups =
                FindingGroup.of(report.findings().stream().filter(this::isAsked).toList(), words::cure);
        if (groups.isEmpty()) {
            Button all = new Button(words.t("imports.findings.all"), click -> show(ReportAddress.ALL));
            list.add(new EmptyState(words.t("imports.findings.none-shown"), all));
        } else {
            page(groups);
        }
        if (report.moreFindings() > 0) {
            list.add(new Paragraph(words.t("imports.findings.more", report.moreFindings())));
        }
    }

    private void page(List<FindingGroup> groups) {
        int pages = (groups.size() + PAGE - 1) / PAGE;
        int page = Math.min(address.page(), pages);
        int from = (page - 1) * PAGE;
        List<FindingGroup> shown = groups.subList(from, Math.min(from + PAGE, groups.size()));
        for (int i = 0; i < shown.size(); i++) {
            list.add(new FindingCard(shown.get(i), from + i + 1, words));
        }
        if (pages > 1) {
            Nav nav =
                    new Nav(new Span(words.t("imports.findings.shown", from + 1, from + shown.size(), groups.size())));
            nav.addClassName("qb-actions");
            nav.setAriaLabel(words.t("imports.findings.pages"));
            if (page > 1) {
                nav.add(turn("imports.findings.previous", page - 1));
            }
            if (page < pages) {
                nav.add(turn("imports.findings.next", page + 1));
            }
            list.add(nav);
        }
    }

    private Button turn(String key, int page) {
        return new Button(words.t(key), click -> {
            show(address.onPage(page));
            heading.getElement().callJsFunction("focus");
        });
    }

    private boolean isAsked(ReportFinding finding) {
        if (!address.fits(finding)) {
            return false;
        }
        String asked = address.search().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return true;
        }
        List<String> said =
                new ArrayList<>(List.of(RowWords.number(finding.row()), finding.found(), finding.expected()));
        if (asked.chars().allMatch(Character::isDigit)) {
            return said.contains(asked);
        }
        said.addAll(List.of(
                finding.code(),
                finding.column(),
                words.rows().of(finding.row()),
                words.title(finding),
                words.message(finding),
                words.cure(finding)));
        return said.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
    }
}
