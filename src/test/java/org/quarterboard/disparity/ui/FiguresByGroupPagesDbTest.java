package org.quarterboard.disparity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.disparity.BroughtFile;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.HeldCounts;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the file or the form of a partner to the counts that stand, and back. */
@PortalTest
class FiguresByGroupPagesDbTest {

    private final ApplicationContext context;
    private final GroupCountService counts;
    private final List<HomeCard> cards;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final Quarter last;

    private final String code = Services.code();
    private ServiceId service = new ServiceId(1);

    @Autowired
    FiguresByGroupPagesDbTest(
            ApplicationContext context,
            GroupCountService counts,
            List<HomeCard> cards,
            TestPeople people,
            JdbcClient jdbc,
            Today today) {
        this.context = context;
        this.counts = counts;
        this.cards = cards;
        this.people = people;
        this.jdbc = jdbc;
        this.last = today.quarter().previous();
    }

    @BeforeEach
    void create() {
        service = Services.create(jdbc, code);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aPartnerBringsAFileSeesItAndTakesItBack() {
        signIn(Role.PARTNER, "POLICE");
        assertThat(titles()).anyMatch(title -> title.startsWith("Police figures by group for Q"));
        open("figures", Messages.ENGLISH);
        assertThat(text()).contains("3 of 3 things counted are awaited", "Nothing has been brought yet");
        assertThat(text()).doesNotContain("Children in court");
        CountUpload upload = _get(CountUpload.class);
        upload.received("wrong.csv", file("stop-search", "black,-4"));
        assertThat(text()).contains("A count cannot be below 0", "Nothing can be saved as it is");
        assertThat(_find(upload, Button.class, spec -> spec.withText("Save these counts")))
                .isEmpty();
        upload.received(
                "stops.csv", file("stop-search", "asian,9", "black,26", "mixed,8", "white,80", "other,2", "unknown,5"));
        assertThat(text()).contains("6 counts are new", "Stop and search");
        _click(_get(upload, Button.class, spec -> spec.withText("Save these counts")));
        assertThat(_get(H1.class).getText()).isEqualTo("stops.csv");
        assertThat(text())
                .contains("Rows 1 to 6 of 6", "Black", "26", "Police has brought figures by group")
                .contains("Record the partner's data");
        assertThat(titles()).anyMatch(title -> title.startsWith("Police figures by group for Q"));
        _click(_get(Button.class, spec -> spec.withText("Take it back")));
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(text()).contains("No longer stands", "Taken back on");
        assertThat(held("stop-search").periods()).isEmpty();
    }

    @Test
    void countsOfOnePeriodAreTypedWithTheirSum() {
        signIn(Role.DATA_OFFICER, "");
        open("figures/form?counted=court&period=" + last.financialYear() + " Q" + last.number(), Messages.ENGLISH);
        _setValue(field("Asian"), "3");
        _setValue(field("Black"), "6");
        _setValue(field("White"), "30");
        assertThat(text()).contains("The groups add up to 39");
        _setValue(gap("Ethnic group not known"), CountGap.NOT_KNOWN);
        _setValue(field("Total, if the source gives one"), "38");
        _click(button("Check these counts"));
        assertThat(text()).contains("Say who says so", "Give the day of the source");
        _setValue(field("Source"), "Court records");
        _setValue(_get(DatePicker.class), last.end());
        _click(button("Check these counts"));
        assertThat(text()).contains("3 + 6 + 30 = 39, the total says 38", "there is no row for", "5 counts are new");
        _setValue(field("Total, if the source gives one"), "");
        _click(button("Check these counts"));
        _click(button("Save these counts"));
        assertThat(_get(H1.class).getText()).isEqualTo("Typed into the portal");
        assertThat(text()).contains("Not known to whoever counts", "Court records");
        assertThat(held("court").missing()).isEmpty();
    }

    @Test
    void crossingsAndDetailsAreTypedAsWell() {
        signIn(Role.DATA_OFFICER, "");
        String court = "figures/form?counted=court&period=" + last.financialYear() + " Q" + last.number();
        open(court + "&by=ethnicity&and=sex", Messages.ENGLISH);
        _setValue(field("Black, Girls"), "2");
        _setValue(field("Black, Boys"), "4");
        about();
        _click(button("Check these counts"));
        _click(button("Save these counts"));
        GroupKey black = GroupKey.of(GroupDimension.ETHNICITY, "black");
        assertThat(stands(black.with(GroupDimension.SEX, "female"))).isEqualTo(2);
        assertThat(stands(black.with(GroupDimension.SEX, "male"))).isEqualTo(4);

        open(court + "&by=ethnic-detail&and=ethnicity", Messages.ENGLISH);
        _setValue(field("Black, Caribbean"), "5");
        about();
        _click(button("Check these counts"));
        _click(button("Save these counts"));
        assertThat(stands(black.with(GroupDimension.ETHNIC_DETAIL, "caribbean")))
                .isEqualTo(5);
    }

    private void about() {
        _setValue(field("Source"), "Court records");
        _setValue(_get(DatePicker.class), last.end());
    }

    private @Nullable Long stands(GroupKey group) {
        return AsSystem.call("test", () -> counts.current(service, new CountedCode("court"), "", Period.of(last)))
                .get(group)
                .number();
    }

    @Test
    void readersSeeWhatIsHeldAndAreOfferedNothing() {
        AsSystem.run("test", () -> {
            BroughtFile file = new BroughtFile("stops.csv", file("stop-search", "black,26"));
            counts.save(service, file, counts.preview(service, file).seen());
        });
        signIn(Role.BOARD_MEMBER, "");
        open("figures", Messages.WELSH);
        assertThat(text()).contains("Ffigurau yn ôl grŵp", "stops.csv", "Stopio a chwilio");
        assertThat(_find(CountUpload.class)).isEmpty();
        assertThat(_find(Button.class)).isEmpty();
        Browserless.go("service/" + code + "/disproportionality/figures/form");
        assertThat(_get(H1.class).getText()).isEqualTo("Nid yw hwnnw yma");
    }

    private HeldCounts held(String counted) {
        return AsSystem.call("test", () -> counts.held(service)).stream()
                .filter(held -> held.counted().code().equals(new CountedCode(counted)))
                .findFirst()
                .orElseThrow();
    }

    private byte[] file(String counted, String... lines) {
        String period = last.financialYear() + " Q" + last.number();
        return Stream.concat(
                        Stream.of("counted,period,ethnicity,count,source,source_date"),
                        Stream.of(lines).map(line -> counted + "," + period + "," + line + ",Records," + last.end()))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> titles() {
        return cards.stream()
                .filter(card -> card.getClass().getName().startsWith("org.quarterboard.disparity"))
                .flatMap(card -> card.entries(service, Set.of("CONTRIBUTE_DATA"), Messages.ENGLISH).stream())
                .map(HomeCard.Entry::title)
                .toList();
    }

    private void signIn(Role role, String sector) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), sector));
    }

    private void open(String page, Locale locale) {
        Browserless.open(context, locale);
        Browserless.go("service/" + code + "/disproportionality/" + page);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<CountGap> gap(String label) {
        return (Select<CountGap>) _find(Select.class).stream()
                .filter(select -> label.equals(select.getAriaLabel()
                        .map(name -> name.toString().replace("Is there a count: ", ""))
                        .orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
