package org.quarterboard.disparity;

import java.util.List;
import java.util.Locale;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lives in the area of a service: the population that most things counted by group are set against. */
@Service
@Transactional(readOnly = true)
public class ResidentsService {

    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final GroupWords groups;
    private final FindingSentence sentences;
    private final Today today;

    ResidentsService(
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            GroupWords groups,
            FindingSentence sentences,
            Today today) {
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.groups = groups;
        this.sentences = sentences;
        this.today = today;
    }

    public Residents residents(@ReadsService(Capability.READ_KPI) ServiceId service, Locale locale) {
        List<Population> populations = directory.populationsByAge(service);
        List<String> authorities = directory
                .authorities(
                        service,
                        populations.isEmpty()
                                ? today.date()
                                : Population.dayOf(populations.getFirst().year()))
                .stream()
                .map(AuthorityItem::name)
                .toList();
        return new ResidentsMaker(
                        populations, authorities, new DisparityWords(messages, formats, groups, sentences, locale))
                .residents(directory.find(service).name());
    }
}
