package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is taken out of the portal can be brought in elsewhere, figure by figure the same; brought in where it came from, it changes nothing. */
@PortalTest
class RoundTripDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final Quarter FIRST_DEFINITIONS = new Quarter(2024, 3);
    private static final Period ALWAYS = new Period(LocalDate.of(1990, 1, 1), LocalDate.of(2099, 12, 31));
    private static final List<CellCode> EVERY_CELL = NationalFile.CATALOGUE.cells().stream()
            .map(org.quarterboard.kpi.Cell::code)
            .toList();

    private final ImportService imports;
    private final FigureExport exports;
    private final ObservationService figures;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;
    private String elsewhereCode;
    private ServiceId elsewhere;

    @Autowired
    RoundTripDbTest(
            ImportService imports,
            FigureExport exports,
            ObservationService figures,
            TestPeople people,
            JdbcClient jdbc) {
        this.imports = imports;
        this.exports = exports;
        this.figures = figures;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoServices() {
        code = Services.code();
        service = Services.create(jdbc, code);
        elsewhereCode = Services.code();
        elsewhere = Services.create(jdbc, elsewhereCode);
        people.signIn(grant(service), grant(elsewhere));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    /** A figure without where and when it was held. */
    private record Said(
            Period period,
            CellCode cell,
            @Nullable BigDecimal value,
            @Nullable Gap gap,
            boolean provisional) {}

    @Test
    void nationalFilesOfBothDefinitionsComeBackAsTheyWere() {
        for (Quarter quarter : List.of(FIRST_DEFINITIONS, QUARTER)) {
            saved(service, NationalFile.of(List.of(code), quarter, 7));
        }
        comesBack(exports.nationalLong(service, ALWAYS));
    }

    /** KPI 9 of a file that counts drugs offences is kept under the first definition. */
    @Test
    void aNationalFileThatCountsDrugsComesBackAsItWas() {
        Map<CellCode, Long> values = new HashMap<>();
        NationalFile.cells(QUARTER).stream()
                .filter(cell -> !cell.value().startsWith("9"))
                .forEach(cell -> values.put(cell, 0L));
        NationalFile.cells(FIRST_DEFINITIONS).stream()
                .filter(cell -> cell.value().startsWith("9"))
                .forEach(cell -> values.put(cell, 0L));
        values.put(new CellCode("9|v1|period||numerator"), 5L);
        values.put(new CellCode("9|v1|period||denominator"), 20_000L);
        values.put(new CellCode("9a|v1|period||denominator"), 9L);
        values.put(new CellCode("9c|v1|period|offence=drugs|numerator"), 5L);
        saved(service, NationalFile.exactly(code, QUARTER, values));
        assertThat(said(service)).anyMatch(said -> said.cell().value().startsWith("9|v1|"));
        comesBack(exports.nationalLong(service, ALWAYS));
    }

    @Test
    void everyKindOfFigureComesBackInTheTidyLayout() {
        write(List.of(QUARTER, FIRST_DEFINITIONS));
        comesBack(exports.tidy(service, ALWAYS));
    }

    @Test
    void whatIsHeldOfAQuarterComesBackInAWorkbook() throws IOException {
        write(List.of(QUARTER));
        comesBack(exports.workbook(service, QUARTER, Locale.ENGLISH), QUARTER);
    }

    @Test
    void aNationalFileComesBackInAWelshWorkbook() throws IOException {
        saved(service, NationalFile.of(List.of(code), QUARTER, 7));
        comesBack(exports.workbook(service, QUARTER, Messages.WELSH), QUARTER);
    }

    /** The workbook says whose it is in one cell; elsewhere it would be another service's. */
    private void comesBack(byte[] workbook, Quarter quarter) throws IOException {
        List<Said> held = said(service).stream()
                .filter(said -> said.period().equals(Period.of(quarter)))
                .toList();
        changesNothing(workbook, "again.xlsx", held.size());
        byte[] moved;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(code)) {
                        cell.setCellValue(elsewhereCode);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            moved = out.toByteArray();
        }
        imports.commit(elsewhere, imports.upload(elsewhere, "moved.xlsx", moved).uuid());
        assertThat(said(elsewhere)).containsExactlyInAnyOrderElementsOf(held);
    }

    private void comesBack(byte[] export) {
        List<Said> held = said(service);
        assertThat(held).hasSizeGreaterThan(300);
        changesNothing(export, "again.csv", held.size());

        String text = new String(export, StandardCharsets.UTF_8).replace("," + code + ",", "," + elsewhereCode + ",");
        saved(elsewhere, text.getBytes(StandardCharsets.UTF_8));
        assertThat(said(elsewhere)).containsExactlyInAnyOrderElementsOf(held);
    }

    private void changesNothing(byte[] file, String name, int figuresInIt) {
        long rows = rows();
        UUID again = imports.upload(service, name, file).uuid();
        ImportDetails details = imports.find(service, again);
        assertThat(details.report().findings())
                .filteredOn(finding -> finding.severity() == Severity.REFUSE)
                .isEmpty();
        assertThat(details.item().added()).isZero();
        assertThat(details.item().changed()).isZero();
        assertThat(details.item().withdrawn()).isZero();
        assertThat(details.item().unchanged()).isEqualTo(figuresInIt);
        imports.commit(service, again);
        assertThat(rows()).as("no new row of history").isEqualTo(rows);
    }

    /** Values, each kind of gap, provisional and final, over every cell that can agree; and a stated period. */
    private void write(List<Quarter> quarters) {
        Random random = new Random(11);
        List<NewObservation> all = new ArrayList<>();
        for (Quarter quarter : quarters) {
            for (org.quarterboard.kpi.Cell cell : NationalFile.CATALOGUE.cells()) {
                boolean holds = NationalFile.CATALOGUE
                        .measure(cell.measure())
                        .versionIn(quarter)
                        .filter(version -> version.number() == cell.version())
                        .isPresent();
                if (holds && NationalFile.CATALOGUE.measure(cell.measure()).kpi() > 0) {
                    boolean gap = random.nextInt(3) == 0;
                    all.add(new NewObservation(
                            Period.of(quarter),
                            cell.code(),
                            Stream.RETURNED,
                            gap ? null : BigDecimal.ZERO,
                            gap ? Gap.values()[random.nextInt(Gap.values().length)] : null,
                            random.nextBoolean(),
                            0));
                }
            }
        }
        Period year = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
        for (org.quarterboard.kpi.Cell cell : NationalFile.CATALOGUE.cells()) {
            if (cell.code().value().startsWith("FTE|")) {
                all.add(new NewObservation(year, cell.code(), Stream.RETURNED, new BigDecimal("12"), null, true, 0));
            }
        }
        figures.write(service, all, Source.ofImport(UUID.randomUUID()));
    }

    private void saved(ServiceId at, byte[] file) {
        imports.commit(at, imports.upload(at, "figures.csv", file).uuid());
    }

    private List<Said> said(ServiceId of) {
        return figures.current(of, EVERY_CELL, ALWAYS).stream()
                .map((Observation figure) ->
                        new Said(figure.period(), figure.cell(), figure.value(), figure.gap(), figure.provisional()))
                .toList();
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM observation WHERE service_id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
    }

    private static Viewer.Grant grant(ServiceId at) {
        return new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, at.value(), "");
    }
}
