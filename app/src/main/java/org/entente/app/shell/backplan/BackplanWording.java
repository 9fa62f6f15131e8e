package org.entente.app.shell.backplan;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.problem.FindingMessages;
import org.entente.model.backplan.Collision;
import org.entente.model.backplan.DateProposal;
import org.entente.model.backplan.DateReason;
import org.entente.model.backplan.MovePreview;
import org.entente.model.plan.Plan;
import org.entente.resources.BackplanText;

import java.util.List;
import java.util.stream.Stream;

/// Says what a move would do, and what speaks against a date.
public final class BackplanWording {
    private final Language language;
    private final Names names;
    private final FindingMessages findings;

    /// The plan gives the things their names.
    public BackplanWording(Language language, Plan plan) {
        this.language = language;
        this.names = new Names(language, plan);
        this.findings = new FindingMessages(plan, language);
    }

    public String summary(MovePreview preview) {
        return language.say(
                BackplanText.MOVE_SUMMARY,
                preview.collisions().size(),
                preview.stays().size(),
                preview.moved().size());
    }

    /// A line for each collision, then for what stays, then for what moves.
    public List<String> lines(MovePreview preview) {
        return Stream.of(
                        preview.collisions().stream().map(this::line),
                        preview.stays().stream().map(this::line),
                        preview.moved().stream().map(this::line))
                .flatMap(lines -> lines)
                .toList();
    }

    private String line(MovePreview.Moved moved) {
        return language.say(
                BackplanText.LINE_MOVED,
                names.of(moved.id()),
                language.formats().zulu(moved.before()),
                language.formats().zulu(moved.after()));
    }

    private String line(MovePreview.Stays stays) {
        return language.say(
                BackplanText.LINE_STAYS,
                names.of(stays.id()),
                language.formats().zulu(stays.at()),
                stays.daysBefore(),
                stays.daysThen());
    }

    private String line(Collision collision) {
        var formats = language.formats();
        var subject = names.of(collision.subject());
        return switch (collision) {
            case Collision.OnHoliday(_, var nation, var date, var holiday) ->
                    language.say(
                            BackplanText.HOLIDAY,
                            subject,
                            names.of(nation),
                            holiday,
                            formats.date(date));
            case Collision.SharedHoliday(_, var date, var nations) ->
                    language.say(
                            BackplanText.SHARED,
                            subject,
                            nations.stream().map(names::of).sorted().collect(joining(", ")),
                            formats.date(date));
            case Collision.OnWeekend(_, var date) ->
                    language.say(BackplanText.WEEKEND, subject, formats.date(date));
            case Collision.SameTime(_, var fixed) ->
                    language.say(BackplanText.SAME_TIME, subject, names.of(fixed));
            case Collision.AgreementEnds _ -> language.say(BackplanText.AGREEMENT_ENDS, subject);
            case Collision.Broken(var finding) -> findings.sentence(finding);
            case Collision.Missed _ -> language.say(BackplanText.MISSED, subject);
            case Collision.NoLeadTime(_, var at) ->
                    language.say(BackplanText.NO_LEAD, subject, formats.zulu(at));
        };
    }

    /// When it would be, and how long before STARTEX.
    public String title(DateProposal proposal) {
        return language.say(
                BackplanText.PROPOSAL,
                language.formats().date(proposal.first()),
                language.formats().date(proposal.last()),
                proposal.daysToStartex());
    }

    /// What speaks against it.
    public String reasons(DateProposal proposal) {
        return proposal.reasons().isEmpty()
                ? language.say(BackplanText.PROPOSAL_CLEAR)
                : proposal.reasons().stream().map(this::reason).collect(joining("; "));
    }

    private String reason(DateReason reason) {
        var formats = language.formats();
        return switch (reason) {
            case DateReason.Holiday(var nation, var date, var name) ->
                    language.say(
                            BackplanText.REASON_HOLIDAY,
                            names.of(nation),
                            name,
                            formats.date(date));
            case DateReason.Weekend(var date, var nations) ->
                    language.say(BackplanText.REASON_WEEKEND, formats.date(date), nations);
            case DateReason.Committed(var nation, var with, var days) ->
                    language.say(
                            BackplanText.REASON_COMMITTED, names.of(nation), names.of(with), days);
            case DateReason.AfterStartex(var startex) ->
                    language.say(BackplanText.REASON_LATE, formats.date(startex));
            case DateReason.Unknown(var nation) ->
                    language.say(BackplanText.REASON_UNKNOWN, names.of(nation));
        };
    }
}
