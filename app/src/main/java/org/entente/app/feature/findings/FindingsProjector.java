package org.entente.app.feature.findings;

import org.entente.app.feature.findings.FindingsState.Group;
import org.entente.app.feature.findings.FindingsState.Heading;
import org.entente.app.feature.findings.FindingsState.Line;
import org.entente.app.feature.findings.FindingsState.Row;
import org.entente.app.feature.findings.FindingsState.Standing;
import org.entente.app.feature.findings.FindingsState.Subject;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.problem.FindingMessages;
import org.entente.app.workspace.Findings;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Concerned;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;
import org.entente.resources.FindingsText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the list of findings from the verdict on a plan.
final class FindingsProjector {
    private static final int MOST_NATIONS = 4;

    private final Language language;
    private final Concerned concerned;
    private final FindingMessages messages;
    private final Names names;

    FindingsProjector(Language language, Plan plan) {
        this.language = language;
        this.concerned = new Concerned(plan);
        this.messages = new FindingMessages(plan, language);
        this.names = new Names(language, plan);
    }

    /// The findings in whose line every word of the filter occurs.
    FindingsState project(Findings.State findings, String filter) {
        var verdict = findings.verdict();
        var groups = new LinkedHashMap<Group, List<Line>>();
        lines(verdict)
                .filter(line -> matches(line, filter))
                .forEach(
                        line ->
                                groups.computeIfAbsent(group(line), _ -> new ArrayList<>())
                                        .add(line));
        return new FindingsState(rows(groups), findings.isCurrent(), verdict.open().size());
    }

    private Stream<Line> lines(Verdict verdict) {
        return Stream.concat(
                verdict.open().stream().map(finding -> line(finding, new Standing.Open())),
                verdict.accepted().stream().map(this::accepted));
    }

    private Line accepted(Verdict.Accepted accepted) {
        return line(
                accepted.finding(),
                new Standing.Accepted(accepted.paper(), accepted.reason(), accepted.by()));
    }

    private Line line(Finding finding, Standing standing) {
        var at = finding.at();
        return new Line(
                new Subject(finding.key(), finding.rule(), finding.severity(), finding.subject()),
                new FindingsState.Words(
                        messages.title(finding),
                        messages.sentence(finding),
                        messages.advice(finding),
                        at == null ? "" : language.formats().zulu(at),
                        cases(finding)),
                nations(finding),
                standing);
    }

    /// All things of which the same is said, where the sentence may name the first few alone.
    private String cases(Finding finding) {
        var kind = finding.subject().kind();
        var all = Concerned.named(finding).filter(id -> id.kind() == kind).toList();
        return all.size() < 2
                ? ""
                : language.say(
                        FindingsText.CASES,
                        all.size(),
                        all.stream()
                                .map(names::of)
                                .sorted(NaturalOrder.NAMES)
                                .collect(Collectors.joining("\n")));
    }

    private List<String> nations(Finding finding) {
        return concerned.by(finding).stream()
                .map(Participant::code)
                .sorted()
                .limit(MOST_NATIONS)
                .toList();
    }

    private static boolean matches(Line line, String filter) {
        var text =
                String.join(
                                " ",
                                line.words().sentence(),
                                line.words().title(),
                                line.subject().rule().code(),
                                String.join(" ", line.nations()))
                        .toLowerCase(Locale.ROOT);
        return Stream.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }

    private static Group group(Line line) {
        return line.standing() instanceof Standing.Accepted
                ? Group.ACCEPTED
                : group(line.subject().severity());
    }

    private static Group group(Severity severity) {
        return switch (severity) {
            case SHOWSTOPPER -> Group.SHOWSTOPPER;
            case MAJOR -> Group.MAJOR;
            case MINOR -> Group.MINOR;
            case UNKNOWN -> Group.UNKNOWN;
            case ADVICE -> Group.ADVICE;
        };
    }

    private List<Row> rows(Map<Group, List<Line>> groups) {
        var rows = new ArrayList<Row>();
        groups.forEach(
                (group, lines) -> {
                    rows.add(
                            new Heading(
                                    group, title(group), language.formats().number(lines.size())));
                    rows.addAll(lines);
                });
        return rows;
    }

    private String title(Group group) {
        return language.say(
                switch (group) {
                    case SHOWSTOPPER -> FindingsText.GROUP_SHOWSTOPPER;
                    case MAJOR -> FindingsText.GROUP_MAJOR;
                    case MINOR -> FindingsText.GROUP_MINOR;
                    case UNKNOWN -> FindingsText.GROUP_UNKNOWN;
                    case ADVICE -> FindingsText.GROUP_ADVICE;
                    case ACCEPTED -> FindingsText.GROUP_ACCEPTED;
                });
    }
}
