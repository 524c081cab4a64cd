package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of disproportionality show, complete and in words. */
@Service
@Transactional(readOnly = true)
public class DisparityPages {

    private final DisparityService disparities;
    private final ElsewhereMaker elsewhere;
    private final ServiceDirectory directory;
    private final CountedCatalogue catalogue;
    private final Messages messages;
    private final Formats formats;
    private final GroupWords groups;
    private final FindingSentence sentences;

    DisparityPages(
            DisparityService disparities,
            ElsewhereMaker elsewhere,
            ServiceDirectory directory,
            CountedCatalogue catalogue,
            Messages messages,
            Formats formats,
            GroupWords groups,
            FindingSentence sentences) {
        this.disparities = disparities;
        this.elsewhere = elsewhere;
        this.directory = directory;
        this.catalogue = catalogue;
        this.messages = messages;
        this.formats = formats;
        this.groups = groups;
        this.sentences = sentences;
    }

    /** Everything that is counted, at one look. */
    public DisparityOverview overview(
            @ReadsService(Capability.READ_KPI) ServiceId service, DisparityQuestion question, Locale locale) {
        return new OverviewMaker(disparities.answers(service, question), catalogue.journey(), words(locale))
                .overview(directory.find(service).name());
    }

    /**
     * One thing counted in full.
     *
     * @throws org.quarterboard.shared.NotFoundException if it is not counted
     */
    public DisparityPage page(
            @ReadsService(Capability.READ_KPI) ServiceId service,
            DisparityQuestion question,
            CountedCode counted,
            Locale locale) {
        DisparityInFull full = disparities.full(service, question, counted);
        List<Counted> references = full.answer().counted().against().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .toList();
        return new GroupPageMaker(
                        full,
                        elsewhere.of(service, question, full.answer()),
                        new ArrayList<>(references),
                        words(locale))
                .page(directory.find(service).name());
    }

    private DisparityWords words(Locale locale) {
        return new DisparityWords(messages, formats, groups, sentences, locale);
    }
}
