package org.quarterboard.directory;

import static org.quarterboard.security.Capability.MANAGE_DIRECTORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.security.PortalWide;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the directory: shows all of it, and takes files, each whole or not at all. */
@Service
@Transactional(readOnly = true)
public class DirectoryAdministration {

    private final ServiceRepository services;
    private final ServiceAuthorityRepository authorities;
    private final PopulationReader populations;
    private final Map<DirectoryFile, DirectoryLoader> loaders;
    private final Today today;

    DirectoryAdministration(
            ServiceRepository services,
            ServiceAuthorityRepository authorities,
            PopulationReader populations,
            List<DirectoryLoader> loaders,
            Today today) {
        this.services = services;
        this.authorities = authorities;
        this.populations = populations;
        this.loaders = loaders.stream().collect(Collectors.toMap(DirectoryLoader::file, Function.identity()));
        this.today = today;
    }

    /** All services, with the authorities of today and the newest population; three statements. */
    @PortalWide(MANAGE_DIRECTORY)
    public List<ServiceLine> services() {
        LocalDate day = today.date();
        List<ServiceAuthorityRepository.Covered> covered = authorities.covered();
        Map<Long, List<Population>> counted = populations.of(covered);
        Map<Long, List<AuthorityItem>> now = covered.stream()
                .filter(each -> each.validOn(day))
                .collect(Collectors.groupingBy(
                        ServiceAuthorityRepository.Covered::serviceId,
                        Collectors.mapping(ServiceAuthorityRepository.Covered::item, Collectors.toList())));
        return services.all().stream()
                .map(entry -> {
                    long id = entry.serviceId().value();
                    return new ServiceLine(
                            entry.item(),
                            now.getOrDefault(id, List.of()),
                            counted.getOrDefault(id, List.of()).stream().findFirst());
                })
                .toList();
    }

    /** One service with all its authorities, past ones too, and its populations, the newest first. */
    @PortalWide(MANAGE_DIRECTORY)
    public ServiceDetails service(String code) {
        ServiceEntry entry = services.withCode(code).orElseThrow(NotFoundException::new);
        long id = entry.serviceId().value();
        List<ServiceAuthorityRepository.Covered> covered = authorities.covered(Set.of(id));
        return new ServiceDetails(
                entry.item(),
                covered.stream().map(ServiceAuthorityRepository.Covered::item).toList(),
                populations.of(covered).getOrDefault(id, List.of()));
    }

    /** What saving the file would do. Changes nothing. */
    @PortalWide(MANAGE_DIRECTORY)
    public DirectoryPreview preview(DirectoryFile file, byte[] bytes) {
        return load(file, bytes, false);
    }

    /**
     * Checks the file again and saves it whole.
     *
     * @throws UserFacingException if anything is wrong with it by now; then nothing is saved
     */
    @PortalWide(MANAGE_DIRECTORY)
    @Transactional
    public DirectoryPreview save(DirectoryFile file, byte[] bytes) {
        DirectoryPreview done = load(file, bytes, true);
        if (done.refused()) {
            throw new UserFacingException(
                    "directory.file.refused", file.fileName(), done.findings().size());
        }
        return done;
    }

    /** A file with the header alone. */
    @PortalWide(MANAGE_DIRECTORY)
    public byte[] template(DirectoryFile file) {
        return CsvTable.template(file);
    }

    private DirectoryPreview load(DirectoryFile file, byte[] bytes, boolean save) {
        Findings findings = new Findings();
        CsvTable table = CsvTable.read(file, bytes, findings);
        DirectoryLoader loader = loaders.get(file);
        if (loader == null) {
            throw new IllegalStateException("No loader for " + file);
        }
        DirectoryLoader.Outcome outcome = loader.load(table, findings, save);
        return new DirectoryPreview(
                file, findings.list(), outcome.added(), outcome.changed(), outcome.unchanged(), outcome.populations());
    }

    /** A row of the list of services. */
    public record ServiceLine(ServiceItem service, List<AuthorityItem> authorities, Optional<Population> latest) {}

    /** All that the directory holds of a service. */
    public record ServiceDetails(ServiceItem service, List<AuthorityItem> authorities, List<Population> populations) {}
}
