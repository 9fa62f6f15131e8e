package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.problem.FindingMessages;
import org.entente.app.report.Cell;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.app.report.plan.NationSection.Promise;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Finding;
import org.entente.resources.PaperText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a nation still has to answer, the posts for which it has named nobody, and what the rules
/// find about it and its units, the worst first.
final class NationOpen {
    private final Reading reading;
    private final FindingMessages messages;
    private final Owners owners;
    private final Map<Participant.Id, List<Finding>> findings = new HashMap<>();

    NationOpen(Reading reading) {
        this.reading = reading;
        this.messages = new FindingMessages(reading.plan(), reading.language());
        this.owners = new Owners(reading);
        reading.verdict().open().forEach(this::note);
    }

    private void note(Finding finding) {
        owners.concerned(finding)
                .forEach(
                        each ->
                                findings.computeIfAbsent(each, _ -> new ArrayList<>())
                                        .add(finding));
    }

    List<Row> rows(Participant nation, List<Promise> promises) {
        var rows = new ArrayList<Row>();
        for (var promise : promises) {
            switch (promise.offer().state()) {
                case INVITED -> rows.add(row(promise, PaperText.OPEN_INVITED));
                case OFFERED_INFORMALLY -> rows.add(row(promise, PaperText.OPEN_INFORMAL));
                case CAVEATED -> rows.add(row(promise, PaperText.OPEN_CAVEATED));
                case OFFERED,
                        CONFIRMED,
                        SCHEDULED,
                        TRANSFERRED,
                        ARRIVED,
                        INTEGRATED,
                        RELEASED,
                        WITHDRAWN -> {}
            }
            if (isLess(promise)) {
                rows.add(row(promise, PaperText.OPEN_AUTHORITY));
            }
        }
        reading.plan()
                .billets()
                .filter(post -> nation.id().equals(post.post().nation()) && post.vacancies() > 0)
                .sorted(comparing(Billet::number, NAMES).thenComparing(post -> post.id().value()))
                .map(this::row)
                .forEach(rows::add);
        findings.getOrDefault(nation.id(), List.of()).stream()
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .map(this::row)
                .forEach(rows::add);
        return rows;
    }

    /// Whether the nation keeps more authority than we asked it to transfer.
    private static boolean isLess(Promise promise) {
        var asked = promise.asked().subordination().authority();
        var offered = promise.offer().content().authority();
        return promise.offer().state().isOffered()
                && asked != null
                && offered != null
                && !offered.covers(asked);
    }

    private Row row(Promise promise, PaperText text) {
        return Row.of(
                Cell.of(promise.asked().number()),
                Cell.of(reading.say(text, promise.asked().name())));
    }

    private Row row(Billet post) {
        return Row.of(
                Cell.of(post.number()),
                Cell.of(reading.say(PaperText.OPEN_POST, post.name(), post.vacancies())));
    }

    private Row row(Finding finding) {
        var sign = Sign.valueOf(finding.severity().name());
        return Row.of(
                Cell.signed(sign, finding.rule().code()), Cell.of(messages.sentence(finding)));
    }
}
