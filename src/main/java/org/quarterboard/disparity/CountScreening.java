package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;

/**
 * Sets rows against the service, against each other and against what is held. Pure: rows in, findings out. What refuses
 * cannot be right; what is only said may be, and a person decides.
 */
final class CountScreening {

    private final CountedCatalogue catalogue;
    private final CountSetting setting;
    private final CountFindings findings = new CountFindings();
    private final List<CountRow> sound = new ArrayList<>();

    CountScreening(CountedCatalogue catalogue, CountSetting setting) {
        this.catalogue = catalogue;
        this.setting = setting;
    }

    /** The rows as they would be saved, with authorities by their codes; and what is to be said of them. */
    CountFile screen(CountFile file) {
        Map<CountCell, Integer> seen = new HashMap<>();
        for (CountRow row : file.rows()) {
            row(row).ifPresent(checked -> {
                Integer before = seen.putIfAbsent(checked.cell(), checked.line());
                if (before == null) {
                    sound.add(checked);
                } else {
                    findings.add(
                            checked.line(),
                            CountColumn.COUNT,
                            CountNumber.text(checked.value()),
                            CountProblem.TWICE,
                            (long) before);
                }
            });
        }
        boolean whole = !findings.refuses()
                && file.findings().stream()
                        .noneMatch(finding -> finding.problem().refuses());
        CountTables tables = new CountTables(setting.held(), sound);
        new CountAgreement(catalogue, tables, findings).look();
        new CountGroups(tables, findings).look(whole);
        List<CountFinding> all = new ArrayList<>(file.findings());
        all.addAll(findings.list());
        return new CountFile(sound, all);
    }

    private Optional<CountRow> row(CountRow row) {
        Counted counted = catalogue.required(row.cell().counted());
        boolean right = true;
        if (!counted.figures().isEmpty()) {
            wrong(row, CountColumn.COUNTED, counted.code().value(), CountProblem.FROM_FIGURES, counted.code());
            right = false;
        } else if (!setting.may().test(counted)) {
            wrong(row, CountColumn.COUNTED, counted.code().value(), CountProblem.NOT_YOURS, counted.code());
            right = false;
        }
        if (notYet(counted, row)) {
            wrong(
                    row,
                    CountColumn.PERIOD,
                    CountPeriods.text(row.cell().period()),
                    CountProblem.NOT_OVER,
                    row.cell().period());
            right = false;
        }
        if (row.value().sourceDate().isAfter(setting.today())) {
            wrong(
                    row,
                    CountColumn.SOURCE_DATE,
                    row.value().sourceDate().toString(),
                    CountProblem.FUTURE_DATE,
                    setting.today());
            right = false;
        }
        Optional<String> authority = authority(row);
        return right && authority.isPresent()
                ? Optional.of(new CountRow(
                        row.line(),
                        new CountCell(
                                counted.code(),
                                authority.get(),
                                row.cell().period(),
                                row.cell().group()),
                        row.value()))
                : Optional.empty();
    }

    /** A population is counted on a day, anything else until the period is over. */
    private boolean notYet(Counted counted, CountRow row) {
        LocalDate day = counted.kind() == Counted.Kind.POPULATION
                ? row.cell().period().start()
                : row.cell().period().end();
        return day.isAfter(setting.today());
    }

    /** The code of the authority, which may be written by its name; empty if the service does not cover it then. */
    private Optional<String> authority(CountRow row) {
        String written = row.cell().authority();
        if (written.isEmpty()) {
            return Optional.of("");
        }
        LocalDate day = CountPeriods.dayOf(row.cell().period());
        List<AuthorityItem> then = setting.authorities().stream()
                .filter(authority -> authority.validOn(day))
                .toList();
        Optional<String> code = then.stream()
                .filter(authority -> authority.code().equalsIgnoreCase(written)
                        || CountSynonyms.plain(authority.name()).equals(CountSynonyms.plain(written)))
                .map(AuthorityItem::code)
                .findFirst();
        if (code.isEmpty()) {
            wrong(
                    row,
                    CountColumn.AUTHORITY,
                    written,
                    CountProblem.UNKNOWN_AUTHORITY,
                    then.stream()
                            .map(authority -> authority.code() + " (" + authority.name() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return code;
    }

    private void wrong(CountRow row, CountColumn column, String value, CountProblem problem, Object detail) {
        findings.add(row.line(), column, value, problem, detail);
    }
}
