package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.disparity.Bringing;
import org.quarterboard.disparity.BroughtFile;
import org.quarterboard.disparity.CountFileWriter;
import org.quarterboard.disparity.CountPreview;
import org.quarterboard.disparity.CountRow;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the counts by group of a service, one file for each partner and one of its own; what is there is left alone. */
@Component
@Profile({"demo", "test"})
class CountSetUp {

    private final GroupCountService counts;
    private final Today today;
    private final GroupPopulations populations = GroupPopulations.read();

    CountSetUp(GroupCountService counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    void load(ServiceModel model, ServiceId service) {
        Set<String> there =
                counts.bringings(service).stream().map(Bringing::fileName).collect(Collectors.toSet());
        PartnerCounts partners = new PartnerCounts(model, populations);
        for (Optional<Sector> sector : sectors()) {
            String name = name(model, sector);
            if (!there.contains(name)) {
                // The people are not there yet: the record names them as those who did it.
                AsSystem.run(who(sector), () -> bring(service, name, partners.rows(sector, today.date())));
            }
        }
    }

    static List<Optional<Sector>> sectors() {
        List<Optional<Sector>> all = new ArrayList<>();
        all.add(Optional.empty());
        for (Sector sector : Sector.values()) {
            all.add(Optional.of(sector));
        }
        return all;
    }

    static String name(ServiceModel model, Optional<Sector> sector) {
        return model.code().toLowerCase(Locale.ROOT) + "-" + slug(sector) + "-by-group.csv";
    }

    private static String slug(Optional<Sector> sector) {
        return sector.map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("youth-justice");
    }

    private static String who(Optional<Sector> sector) {
        return sector.isPresent() ? "Partner, " + slug(sector).replace('-', ' ') : "Data officer";
    }

    private void bring(ServiceId service, String name, List<CountRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        BroughtFile file = new BroughtFile(name, CountFileWriter.bytes(rows));
        CountPreview preview = counts.preview(service, file);
        if (preview.refused()) {
            throw new IllegalStateException(name + " was refused: " + preview.findings());
        }
        counts.save(service, file, preview.seen());
    }
}
