package org.entente.app.problem;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.AuthorityWords;
import org.entente.app.format.CisWords;
import org.entente.app.format.EvidenceWords;
import org.entente.app.format.FlowWords;
import org.entente.app.format.FmnWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.app.interop.StandardWords;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Charge;
import org.entente.model.rule.Dotmlpfi;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.resources.ChargeText;
import org.entente.resources.FindingText;
import org.entente.resources.RadioFindingText;
import org.entente.resources.TextKey;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Says what a rule found, in one sentence, and what to do about it. Times are date-time groups in
/// Zulu.
public final class FindingMessages {
    private final Names names;
    private final Language language;
    private final StandardWords standards;

    /// The plan gives the things their names.
    public FindingMessages(Plan plan, Language language) {
        this.names = new Names(language, plan);
        this.language = language;
        this.standards = StandardWords.of(language, plan);
    }

    /// What every finding of that rule is called.
    public String title(RuleCode rule) {
        return title(language, rule);
    }

    /// The same without a plan.
    public static String title(Language language, RuleCode rule) {
        return language.say(FindingWording.title(rule));
    }

    /// What that finding is called, so that what nobody knows is not taken for a fault.
    public String title(Finding finding) {
        var title = title(finding.rule());
        return isUnknown(finding) ? language.say(ChargeText.UNKNOWN_TITLE, title) : title;
    }

    /// What is wrong, with names and times, or why nobody can tell.
    public String sentence(Finding finding) {
        return language.say(
                isUnknown(finding)
                        ? ChargeText.UNKNOWN_MESSAGE
                        : FindingWording.message(finding.rule()),
                arguments(finding));
    }

    /// What the planner can do; along which line, who and by when, where the rule says so.
    public String advice(Finding finding) {
        var advice =
                language.say(
                        isUnknown(finding)
                                ? ChargeText.UNKNOWN_ADVICE
                                : FindingWording.advice(finding.rule()),
                        arguments(finding));
        var charge = finding.charge();
        return charge == null ? advice : charged(advice, charge);
    }

    private String charged(String advice, Charge charge) {
        var line = language.say(line(charge.line()));
        var owner = charge.owner();
        var due = charge.due();
        if (owner == null) {
            return due == null
                    ? language.say(ChargeText.ACTS, advice, line)
                    : language.say(ChargeText.ACTS_DUE, advice, line, language.formats().zulu(due));
        }
        return due == null
                ? language.say(ChargeText.ACTS_OWNED, advice, line, names.of(owner))
                : language.say(
                        ChargeText.ACTS_OWNED_DUE,
                        advice,
                        line,
                        names.of(owner),
                        language.formats().zulu(due));
    }

    private static ChargeText line(Dotmlpfi line) {
        return switch (line) {
            case DOCTRINE -> ChargeText.LINE_DOCTRINE;
            case ORGANIZATION -> ChargeText.LINE_ORGANIZATION;
            case TRAINING -> ChargeText.LINE_TRAINING;
            case MATERIEL -> ChargeText.LINE_MATERIEL;
            case LEADERSHIP -> ChargeText.LINE_LEADERSHIP;
            case PERSONNEL -> ChargeText.LINE_PERSONNEL;
            case FACILITIES -> ChargeText.LINE_FACILITIES;
            case INTEROPERABILITY -> ChargeText.LINE_INTEROPERABILITY;
        };
    }

    private static boolean isUnknown(Finding finding) {
        return finding.severity() == Severity.UNKNOWN;
    }

    private Object[] arguments(Finding finding) {
        return finding.arguments().stream().map(this::say).toArray();
    }

    private Object say(Argument argument) {
        var formats = language.formats();
        return switch (argument) {
            case Argument.Thing(var id) -> names.of(id);
            case Argument.Word(var text) -> text;
            case Argument.Parameter(var name) -> language.parameter(name);
            case Argument.StandardTitle(var key) -> standards.brief(key);
            case Argument.StandardNumber(var key, var number) -> language.number(key, number);
            case Argument.Service(var code) -> language.say(FmnWords.of(code));
            case Argument.Stated(var what, var value) ->
                    language.say(ChargeText.STATED, say(what), say(value));
            case Argument.Moment(var at) -> formats.zulu(at);
            case Argument.Day(var on) -> formats.date(on);
            case Argument.Period(var span) ->
                    language.say(
                            FindingText.PERIOD,
                            formats.zulu(span.start()),
                            formats.zulu(span.end()));
            case Argument.Length(var duration) -> length(duration);
            case Argument.Amount(var number) -> number;
            case Argument.Link(var kind) -> language.say(Words.of(kind));
            case Argument.Act(var act) -> language.say(AuthorityWords.of(act));
            case Argument.Degree(var degree) -> language.say(AuthorityWords.of(degree));
            case Argument.Timing timing -> timing(timing);
            case Argument.Besides(var counted, var silent) ->
                    language.say(ChargeText.BESIDES, say(counted), silent);
            case Argument.Throughput(var narrow) -> new FlowWords(language).brief(narrow);
            case Argument.Several several -> say(several);
            case Argument.Bracketed(var what) -> "(%s)".formatted(say(what));
            case Argument.Names gathered -> say(gathered);
            case Argument.Phrase(var parts) -> joined(parts, " ");
            case Argument.Term term -> language.say(word(term));
        };
    }

    private String say(Argument.Several several) {
        return andMore(joined(several.few(), ", "), several.more());
    }

    private String say(Argument.Names gathered) {
        var few =
                gathered.all().stream()
                        .map(each -> say(each).toString())
                        .sorted(NaturalOrder.NAMES)
                        .limit(gathered.most())
                        .collect(joining(", "));
        return andMore(few, gathered.more());
    }

    private String andMore(String few, int more) {
        return more == 0 ? few : language.say(ChargeText.AND_MORE, few, more);
    }

    private String joined(List<Argument> all, String between) {
        return all.stream().map(each -> say(each).toString()).collect(joining(between));
    }

    private static TextKey word(Argument.Term term) {
        return switch (term) {
            case Argument.Term.Clearance(var status) -> ArrangementWords.of(status);
            case Argument.Term.Accord(var type) -> ArrangementWords.of(type);
            case Argument.Term.Paper(var state) -> ArrangementWords.of(state);
            case Argument.Term.Address(var type) -> ArrangementWords.of(type);
            case Argument.Term.Means(var means) -> ArrangementWords.of(means);
            case Argument.Term.Bridge(var type) -> CisWords.of(type);
            case Argument.Term.Mode(var quality) -> MatchWords.of(quality);
            case Argument.Term.Outcome(var result) -> MatchWords.of(result);
            case Argument.Term.Cause(var category) -> EvidenceWords.of(category);
            case Argument.Term.Guard(var restriction) -> ArrangementWords.of(restriction);
            case Argument.Term.Secret(var what) -> SupportFindingWording.of(what);
            case Argument.Term.Level(var classification) -> Words.of(classification);
            case Argument.Term.Missing missing -> missing(missing);
            case Argument.Term.Barrier barrier -> barrier(barrier);
            case Argument.Term.Heading.FIELDS -> ChargeText.FIELDS;
        };
    }

    private static TextKey barrier(Argument.Term.Barrier barrier) {
        return switch (barrier) {
            case NO_SYSTEM -> ChargeText.BARRIER_SYSTEM;
            case NOT_THERE -> ChargeText.BARRIER_THERE;
            case RECEIVES_ONLY -> ChargeText.BARRIER_RECEIVES;
            case SENDS_ONLY -> ChargeText.BARRIER_SENDS;
            case NO_STANDARD -> ChargeText.BARRIER_STANDARD;
            case NO_NET -> ChargeText.BARRIER_NET;
            case NO_LEAD -> ChargeText.BARRIER_LEAD;
            case NO_WAY -> ChargeText.BARRIER_WAY;
            case NOT_ACCREDITED -> ChargeText.BARRIER_ACCREDITED;
            case NOT_AGREED -> ChargeText.BARRIER_AGREED;
            case NOT_DATED -> ChargeText.BARRIER_DATED;
            case NOT_VALID -> ChargeText.BARRIER_VALID;
            case LOSSY -> ChargeText.BARRIER_LOSSY;
            case ON_THE_WAY -> ChargeText.BARRIER_ON_THE_WAY;
            case WITHHELD -> ChargeText.BARRIER_WITHHELD;
        };
    }

    private static TextKey missing(Argument.Term.Missing missing) {
        return switch (missing) {
            case FMN_OPTION -> ChargeText.MISSING_OPTION;
            case FMN_SPIRAL -> ChargeText.MISSING_SPIRAL;
            case FMN_SYSTEMS -> ChargeText.MISSING_SYSTEMS;
            case CHAT_HOST -> ChargeText.MISSING_HOST;
            case EXERCISE_INDICATOR -> ChargeText.MISSING_INDICATOR;
            case KEY_CUSTODIAN -> ChargeText.MISSING_CUSTODIAN;
            case COMSEC_ACCOUNT -> ChargeText.MISSING_ACCOUNT;
            case PRODUCT -> ChargeText.MISSING_PRODUCT;
            case SECURITY_DOMAIN -> ChargeText.MISSING_DOMAIN;
            case WHAT_GROUPS_ARE -> ChargeText.MISSING_GROUPS;
        };
    }

    private String timing(Argument.Timing timing) {
        var asked = timing.asked();
        var byHand = timing.byHand();
        if (asked == null) {
            return language.say(RadioFindingText.TIMING_NOT_ASKED);
        }
        return byHand == null
                ? language.say(RadioFindingText.TIMING_NOT_STATED, length(asked))
                : language.say(key(timing), length(asked), length(byHand));
    }

    private static TextKey key(Argument.Timing timing) {
        if (timing.isLate()) {
            return timing.isAtLeast()
                    ? RadioFindingText.TIMING_LATE_AT_LEAST
                    : RadioFindingText.TIMING_LATE;
        }
        return timing.isAtLeast() ? RadioFindingText.TIMING_OPEN : RadioFindingText.TIMING_KEPT;
    }

    private String length(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return language.say(FindingText.UNDER_A_MINUTE);
        }
        return Stream.of(
                        part(FindingText.DAYS, duration.toDays()),
                        part(FindingText.HOURS, duration.toHoursPart()),
                        part(FindingText.MINUTES, duration.toMinutesPart()))
                .flatMap(parts -> parts)
                .collect(joining(" "));
    }

    private Stream<String> part(FindingText unit, long amount) {
        return amount == 0 ? Stream.empty() : Stream.of(language.say(unit, amount));
    }
}
