package org.quarterboard.demo;

import java.util.List;
import java.util.Map;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.ingest.ComparatorFiles;
import org.quarterboard.ingest.ComparatorPreview;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration through the same services that people use. Every step either is there as a whole or is done
 * (again): after a start that was killed half way, the next one finishes the work. The people come last; once they are
 * there, nothing is touched again, whatever has been changed since.
 */
@Component
@Profile({"demo", "test"})
public class DemoData {

    private static final String WORK = "demonstration data";

    private final DirectoryAdministration administration;
    private final ServiceDirectory directory;
    private final ComparatorFiles comparators;
    private final BoardSetUp boards;
    private final FigureSetUp figures;
    private final ReturnSetUp returns;
    private final SubmissionSetUp submissions;
    private final IssueSetUp issues;
    private final CommentarySetUp commentaries;
    private final CaseSetUp cases;
    private final CountSetUp counts;
    private final FinanceSetUp finance;
    private final PaperSetUp papers;
    private final PeopleSetUp people;

    DemoData(
            DirectoryAdministration administration,
            ServiceDirectory directory,
            ComparatorFiles comparators,
            BoardSetUp boards,
            FigureSetUp figures,
            ReturnSetUp returns,
            SubmissionSetUp submissions,
            IssueSetUp issues,
            CommentarySetUp commentaries,
            CaseSetUp cases,
            CountSetUp counts,
            FinanceSetUp finance,
            PaperSetUp papers,
            PeopleSetUp people) {
        this.administration = administration;
        this.directory = directory;
        this.comparators = comparators;
        this.boards = boards;
        this.figures = figures;
        this.returns = returns;
        this.submissions = submissions;
        this.issues = issues;
        this.commentaries = commentaries;
        this.cases = cases;
        this.counts = counts;
        this.finance = finance;
        this.papers = papers;
        this.people = people;
    }

    /** Loads what is not there yet; a second call changes nothing. */
    public void load() {
        AsSystem.run(WORK, () -> {
            if (!people.loaded()) {
                loadAll();
            }
        });
    }

    private void comparators() {
        byte[] file = DemoTable.bytes("comparators.csv");
        ComparatorPreview preview = comparators.preview(file);
        if (preview.refused()) {
            throw new IllegalStateException("comparators.csv was refused: " + preview.findings());
        }
        comparators.save(file, preview.comparison().basis());
    }

    private void loadAll() {
        for (DirectoryFile file : DirectoryFile.values()) {
            administration.save(file, DemoTable.bytes(file.fileName()));
        }
        comparators();
        List<ServiceModel> models = ServiceModel.all();
        Map<String, ServiceId> services =
                directory.codes(models.stream().map(ServiceModel::code).toList());
        BoardPlan.all().forEach(plan -> boards.load(plan, BoardSetUp.found(services, plan.service())));
        models.forEach(model -> figures.load(model, BoardSetUp.found(services, model.code())));
        BoardPlan.all().forEach(plan -> returns.load(plan, BoardSetUp.found(services, plan.service())));
        models.forEach(model -> submissions.load(model, BoardSetUp.found(services, model.code())));
        models.forEach(model -> issues.load(model, BoardSetUp.found(services, model.code())));
        models.forEach(model -> commentaries.load(model, BoardSetUp.found(services, model.code())));
        BoardPlan.all().forEach(plan -> cases.load(plan, BoardSetUp.found(services, plan.service())));
        models.forEach(model -> counts.load(model, BoardSetUp.found(services, model.code())));
        models.forEach(model -> finance.load(model, BoardSetUp.found(services, model.code())));
        BoardPlan.all().forEach(plan -> papers.load(plan, BoardSetUp.found(services, plan.service())));
        people.load(services);
    }
}
