package org.entente.model.assign;

import org.entente.model.duty.Asked;
import org.entente.model.duty.Clash;
import org.entente.model.duty.Duty;
import org.entente.model.duty.DutyTerms;
import org.entente.model.duty.Fit;
import org.entente.model.duty.Unit;
import org.entente.model.duty.Units;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.rule.Situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who can do what in a plan, each answer worked out when somebody asks. Confined to one thread at
/// a time.
public final class Roster {
    private final Situation situation;
    private final DutyTerms terms;
    private final Units units;
    private final List<Activity> activities;
    private final Map<Activity.Id, Duty> duties = new HashMap<>();
    private final Map<Activity.Id, List<Ask>> open = new HashMap<>();
    private final Agendas agendas;
    private final List<Bar> bars;

    private Roster(Plan plan, DutyTerms terms) {
        this.situation = Situation.of(plan);
        this.terms = terms;
        this.units = Units.of(plan);
        this.activities =
                situation.activities().stream()
                        .filter(activity -> !situation.isSummary(activity.id()))
                        .toList();
        activities.forEach(this::noteDuty);
        this.agendas = new Agendas(units, plan.assignments(), duties);
        this.bars =
                List.of(new Presence(situation), new Command(situation), new Objections(situation));
    }

    public static Roster of(Plan plan) {
        return of(plan, DutyTerms.USUAL);
    }

    public static Roster of(Plan plan, DutyTerms terms) {
        return new Roster(plan, terms);
    }

    private void noteDuty(Activity activity) {
        var id = activity.placement().place();
        var place = id == null ? null : plan().find(Place.class, id).orElse(null);
        situation
                .span(activity.id())
                .ifPresent(span -> duties.put(activity.id(), new Duty(activity.id(), span, place)));
    }

    public Plan plan() {
        return situation.plan();
    }

    public Situation situation() {
        return situation;
    }

    public Units units() {
        return units;
    }

    /// The activities that are no summaries.
    public List<Activity> activities() {
        return activities;
    }

    /// When and where the activity is; empty while it has no dates.
    public Optional<Duty> duty(Activity.Id id) {
        return Optional.ofNullable(duties.get(id));
    }

    /// What the unit itself leads or executes, by start.
    public List<Duty> duties(AssigneeId unit) {
        return agendas.own(unit).stream().map(Agendas.Entry::duty).toList();
    }

    /// What the unit, what it stands under and what stands below it lead or execute, by start.
    List<Agendas.Entry> agenda(Unit unit) {
        return agendas.whole(unit);
    }

    DutyTerms terms() {
        return terms;
    }

    /// What the activity asks for: what is stated, or else one unit, whichever it is, where nobody
    /// does it.
    public List<Ask> asks(Activity activity) {
        var stated = activity.filing().asks();
        return stated.isEmpty() && !situation.isManned(activity) ? List.of(Ask.ANY) : stated;
    }

    /// The units that are still missing, one by one.
    public List<Ask> open(Activity activity) {
        return open.computeIfAbsent(activity.id(), _ -> stillOpen(activity));
    }

    private List<Ask> stillOpen(Activity activity) {
        var asks = asks(activity);
        if (asks.isEmpty()) {
            return List.of();
        }
        var doers =
                situation.assignments(activity.id()).stream()
                        .filter(Agendas::binds)
                        .map(Assignment::assignee)
                        .distinct()
                        .toList();
        return Asked.open(asks, doers, this::meets);
    }

    private boolean meets(AssigneeId doer, Ask ask) {
        return switch (doer) {
            case Participant.Id id ->
                    !ask.namesKind()
                            && plan().find(Participant.class, id)
                                    .filter(
                                            one ->
                                                    ask.nation().isEmpty()
                                                            || ask.nation().equals(one.code()))
                                    .isPresent();
            case SuperiorId _ ->
                    units.find(doer).filter(unit -> unit.fits(ask) == Fit.YES).isPresent();
        };
    }

    /// Where the two stand to each other.
    public Cell cell(Activity activity, Unit unit) {
        var roles =
                situation.assignments(activity.id()).stream()
                        .filter(assignment -> assignment.assignee().equals(unit.id()))
                        .map(Assignment::role)
                        .distinct()
                        .toList();
        if (!roles.isEmpty()) {
            return new Cell(CellState.ASSIGNED, roles, conflicts(activity, unit, roles));
        }
        var fit = fit(unit, open(activity));
        return switch (fit) {
            case NO ->
                    open(activity).isEmpty()
                            ? Cell.NOT_NEEDED
                            : Cell.because(new Reason.OtherKind());
            case YES, UNKNOWN -> wanted(fit, activity, unit);
        };
    }

    private Cell wanted(Fit fit, Activity activity, Unit unit) {
        var reasons = new ArrayList<>(hindrances(activity, unit));
        agendas.whole(unit).stream()
                .filter(entry -> entry.duty().task().equals(activity.id()))
                .forEach(
                        entry ->
                                reasons.add(
                                        new Reason.Taken(
                                                new Clash.Overlap(), activity.id(), entry.who())));
        if (fit == Fit.UNKNOWN) {
            reasons.add(new Reason.KindUnknown());
        }
        boolean isForbidden =
                reasons.stream().anyMatch(reason -> reason.state() == CellState.FORBIDDEN);
        var state = isForbidden ? CellState.FORBIDDEN : CellState.UNKNOWN;
        return new Cell(reasons.isEmpty() ? CellState.OPEN : state, List.of(), reasons);
    }

    private List<Reason> conflicts(Activity activity, Unit unit, List<AssignmentRole> roles) {
        boolean isBound =
                roles.contains(AssignmentRole.LEAD) || roles.contains(AssignmentRole.EXECUTES);
        return isBound ? hindrances(activity, unit) : List.of();
    }

    /// The best fit of the unit among the units that are missing.
    Fit fit(Unit unit, List<Ask> missing) {
        var best = Fit.NO;
        for (var ask : missing) {
            var fit = units.fit(unit, ask);
            if (fit == Fit.YES) {
                return fit;
            }
            best = fit == Fit.UNKNOWN ? fit : best;
        }
        return best;
    }

    /// Why the unit cannot do the activity beside all else that it has to do, or why nobody can
    /// tell.
    public List<Reason> hindrances(Activity activity, Unit unit) {
        var duty = duties.get(activity.id());
        if (duty == null) {
            return List.of(new Reason.Undated());
        }
        var reasons = new ArrayList<Reason>();
        bars.forEach(bar -> bar.against(unit, duty).forEach(reasons::add));
        for (var entry : agendas.whole(unit)) {
            var clash = clash(entry.duty(), duty, unit);
            if (clash.isPresent()) {
                reasons.add(new Reason.Taken(clash.get(), entry.duty().task(), entry.who()));
            }
        }
        return reasons;
    }

    private Optional<Clash> clash(Duty other, Duty duty, Unit unit) {
        return other.task().equals(duty.task())
                ? Optional.empty()
                : Optional.ofNullable(terms.clash(other, duty, unit.domain()));
    }
}
