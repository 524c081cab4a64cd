package org.quarterboard.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.PartnerDataDraft;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PartnersDataViewDbTest {

    private final ApplicationContext context;
    private final PartnerDataService partners;
    private final TestBoards testBoards;
    private final TestPeople people;

    private TestBoard board;

    @Autowired
    PartnersDataViewDbTest(
            ApplicationContext context, PartnerDataService partners, TestBoards testBoards, TestPeople people) {
        this.context = context;
        this.partners = partners;
        this.testBoards = testBoards;
        this.people = people;
    }

    @BeforeEach
    void create() {
        board = testBoards.fiveSeniors();
        AsSystem.run(
                "test",
                () -> partners.record(
                        board.service(),
                        new PartnerDataDraft(
                                Sector.POLICE,
                                2024,
                                PartnerDataState.BROUGHT,
                                LocalDate.of(2024, 9, 6),
                                "Searches by ethnicity",
                                "Paper 4",
                                "Explain by March"),
                        0));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void theSecretaryRecordsForEverySector() {
        people.signIn(board.grant(Role.SECRETARY));
        open();
        assertThat(text())
                .contains("1 of 5 statutory partners", "6 September 2024", "Searches by ethnicity", "Explain by March");
        assertThat(_find(H2.class)).hasSize(5);
        _click(_find(Button.class).get(1));
        _click(save());
        open();
        _click(_find(Button.class).get(1));
        _setValue(state(), PartnerDataState.BROUGHT);
        _click(save());
        assertThat(_get(PartnerDataDialog.class).getElement().getTextRecursively())
                .contains("Give the day on which", "Say in a sentence");
        _setValue(_get(DatePicker.class), LocalDate.of(2024, 12, 6));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What it showed")), "Exclusions by ethnicity");
        _click(save());
        assertThat(text()).contains("2 of 5 statutory partners", "Exclusions by ethnicity", "Recorded before:");
    }

    @Test
    void aPartnerSeesTheOwnSectorAlone() {
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.HEALTH.name()));
        open();
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Health");
        assertThat(text()).doesNotContain("Searches by ethnicity", "Police", "of 5");
        _click(_get(Button.class));
        assertThat(_find(TextArea.class)).extracting(TextArea::getLabel).containsExactly("What it showed");
        _setValue(state(), PartnerDataState.PROMISED);
        _click(save());
        assertThat(text()).contains("Promised");
    }

    @Test
    void whoOnlyReadsIsOfferedNoButton() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open();
        assertThat(text()).contains("Searches by ethnicity", "The head of service, the board secretary or the partner");
        assertThat(_find(Button.class)).isEmpty();
    }

    private void open() {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/partners-data?year=2024");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<PartnerDataState> state() {
        return _get(RadioButtonGroup.class);
    }

    private static Button save() {
        return _find(_get(PartnerDataDialog.class), Button.class).stream()
                .filter(button -> button.getText().equals("Record the data"))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return _get(PartnersDataView.class).getElement().getTextRecursively();
    }
}
