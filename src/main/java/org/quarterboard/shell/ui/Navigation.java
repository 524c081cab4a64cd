package org.quarterboard.shell.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.ui.SelectedService;

/** Which pages stand in the navigation, by the job to be done; only what the person may use. */
final class Navigation {

    private static final List<Place> OF_A_SERVICE = List.of(
            new Place("board", "shell.nav.board", Names.READ_BOARD),
            new Place("meetings", "shell.nav.meetings", Names.READ_BOARD),
            new Place("actions", "shell.nav.actions", Names.READ_BOARD),
            new Place("attendance", "shell.nav.attendance", Names.READ_ATTENDANCE),
            new Place("partners-data", "shell.nav.partners-data", Names.READ_ATTENDANCE),
            new Place("kpis", "shell.nav.kpis", Names.READ_KPI),
            new Place("summary", "shell.nav.summary", Names.READ_KPI),
            new Place("explore", "shell.nav.explore", Names.READ_KPI),
            new Place("disproportionality", "shell.nav.disproportionality", Names.READ_KPI),
            new Place("finance", "shell.nav.finance", Names.READ_PAPER),
            new Place("papers", "shell.nav.papers", Names.READ_PAPER),
            new Place("returns", "shell.nav.returns", Names.READ_KPI),
            new Place("imports", "shell.nav.imports", Names.IMPORT_KPI));
    /** Whoever reads figures finds these on the page of disproportionality. */
    private static final List<Place> OF_PARTNERS = List.of(
            new Place("disproportionality/figures", "shell.nav.figures-by-group", Names.CONTRIBUTE_DATA),
            new Place("disproportionality/questions", "shell.nav.questions", Names.CONTRIBUTE_DATA));

    private static final List<Place> OF_THE_PORTAL = List.of(
            new Place("admin/services", "shell.nav.services", Names.MANAGE_DIRECTORY),
            new Place("admin/deadlines", "shell.nav.deadlines", Names.MANAGE_DIRECTORY),
            new Place("admin/comparators", "shell.nav.comparators", Names.MANAGE_DIRECTORY),
            new Place("admin/known-issues", "shell.nav.known-issues", Names.MANAGE_DIRECTORY),
            new Place("admin/people", "shell.nav.people", Names.MANAGE_PEOPLE));

    private Navigation() {}

    /**
     * @param path the address of the page
     * @param key the key of its words
     */
    record Entry(String path, String key) {}

    /** @param readsFigures whether the person may read figures at some service, and so what they mean */
    static List<Entry> entries(@Nullable SelectedService service, boolean readsFigures, Set<String> portalWide) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("", "shell.nav.home"));
        if (service != null) {
            List<Place> places = new ArrayList<>(OF_A_SERVICE);
            if (!service.may(Names.READ_KPI)) {
                places.addAll(OF_PARTNERS);
            }
            for (Place place : places) {
                if (service.may(place.capability())) {
                    entries.add(new Entry(service.path(place.path()), place.key()));
                }
            }
        }
        if (readsFigures) {
            entries.add(new Entry("catalogue", "shell.nav.catalogue"));
        }
        for (Place place : OF_THE_PORTAL) {
            if (portalWide.contains(place.capability())) {
                entries.add(new Entry(place.path(), place.key()));
            }
        }
        return entries;
    }

    private record Place(String path, String key, String capability) {}
}
