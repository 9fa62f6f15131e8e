package org.entente.model.force;

import org.entente.model.force.Candidate.Answer;
import org.entente.model.force.Candidate.Criterion;
import org.entente.model.force.Candidate.Reason;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Domain;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who could fill a line of the statement: the units of the plan, ranked by what is known for and
/// against each. Made once for a plan.
public final class Candidates {
    private static final int DONE = 100;

    private final Plan plan;
    private final Schedule schedule;
    private final Map<ForceElement.Id, List<Offer>> promises = new HashMap<>();
    private final Map<Participant.Id, List<Offer>> offers = new HashMap<>();
    private final Map<Participant.Id, List<Task>> agreements = new HashMap<>();
    private final Map<String, Set<Domain>> domains = new HashMap<>();

    private final Map<Participant.Id, List<Agreement>> papers = new HashMap<>();
    private final Understanding understanding;

    private Candidates(Plan plan, @Nullable Interop interop) {
        this.plan = plan;
        this.understanding = new Understanding(interop);
        this.schedule = Schedule.of(plan);
        plan.offers().forEach(this::note);
        plan.agreements()
                .forEach(paper -> paper.parties().forEach(party -> put(papers, party, paper)));
        plan.assignments()
                .forEach(
                        assignment -> {
                            if (assignment.assignee() instanceof Participant.Id nation) {
                                plan.find(Task.class, assignment.task())
                                        .filter(task -> task.filing().kind() == TaskKind.AGREEMENT)
                                        .ifPresent(task -> put(agreements, nation, task));
                            }
                        });
    }

    private void note(Offer offer) {
        put(offers, offer.participant(), offer);
        var unit = offer.content().unit();
        if (unit == null || !offer.state().isOffered()) {
            return;
        }
        put(promises, unit, offer);
        var category =
                plan.find(Requirement.class, offer.requirement())
                        .map(line -> line.need().category());
        plan.find(ForceElement.class, unit)
                .ifPresent(
                        element ->
                                domains.computeIfAbsent(
                                                category.orElse(""),
                                                _ -> EnumSet.noneOf(Domain.class))
                                        .add(element.formation().domain()));
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(value);
    }

    /// Nothing is known of what works with what.
    public static Candidates of(Plan plan) {
        return new Candidates(plan, null);
    }

    /// @param interop what works with what, of this plan or of the one before it
    public static Candidates of(Plan plan, @Nullable Interop interop) {
        return new Candidates(plan, interop);
    }

    /// The best first; none that was asked for this line already and has not said no.
    public List<Candidate> of(Requirement line, int most) {
        var asked =
                plan.offers()
                        .filter(offer -> isFor(offer, line))
                        .filter(offer -> offer.state() != OfferState.WITHDRAWN)
                        .map(offer -> offer.content().unit())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return plan.forceElements()
                .filter(unit -> !asked.contains(unit.id()))
                .flatMap(unit -> candidate(line, unit).stream())
                .sorted(
                        Comparator.comparingInt(Candidate::points)
                                .reversed()
                                .thenComparing(candidate -> candidate.unit().value()))
                .limit(most)
                .toList();
    }

    private List<Offer> promises(ForceElement unit) {
        return promises.getOrDefault(unit.id(), List.of());
    }

    private static boolean isFor(Offer offer, Requirement line) {
        return offer.requirement().equals(line.id());
    }

    private Optional<Candidate> candidate(Requirement line, ForceElement unit) {
        return nation(unit.superior())
                .map(
                        nation -> {
                            var reasons = new ArrayList<Reason>();
                            fit(line, unit, reasons);
                            reasons.add(calendar(line, unit));
                            reasons.add(promised(unit));
                            askedBefore(line, nation).ifPresent(reasons::add);
                            reasons.add(caveat(unit, nation));
                            reasons.add(agreement(nation));
                            plan.find(Participant.class, nation)
                                    .map(known -> understanding.of(unit, known))
                                    .ifPresent(reasons::add);
                            return new Candidate(unit.id(), nation, reasons);
                        });
    }

    private Optional<Participant.Id> nation(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id id -> plan.find(Contingent.class, id).map(Contingent::participant);
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id).flatMap(above -> nation(above.superior()));
        };
    }

    private static Reason unknown(Criterion criterion) {
        return new Reason(criterion, Answer.UNKNOWN, "", null);
    }

    private static Reason reason(Criterion criterion, boolean isYes, String words) {
        return new Reason(criterion, isYes ? Answer.YES : Answer.NO, words, null);
    }

    private void fit(Requirement line, ForceElement unit, List<Reason> reasons) {
        var need = line.need();
        reasons.add(category(need, unit));
        if (!need.type().isBlank()) {
            reasons.add(named(Criterion.TYPE, need.type(), unit));
        }
        if (!need.capability().isBlank()) {
            reasons.add(named(Criterion.CAPABILITY, need.capability(), unit));
        }
        if (need.echelon() != null) {
            reasons.add(
                    reason(Criterion.ECHELON, need.echelon() == unit.formation().echelon(), ""));
        }
        if (need.strength() != null) {
            reasons.add(strength(need.strength(), unit));
        }
    }

    private Reason category(Requirement.Need need, ForceElement unit) {
        var usual = domains.getOrDefault(need.category(), Set.of());
        return usual.isEmpty()
                ? unknown(Criterion.CATEGORY)
                : reason(
                        Criterion.CATEGORY,
                        usual.contains(unit.formation().domain()),
                        need.category());
    }

    /// That the unit does not bear the words proves nothing.
    private static Reason named(Criterion criterion, String wanted, ForceElement unit) {
        var known = words(unit.name() + " " + unit.remark());
        return new Reason(
                criterion,
                known.containsAll(words(wanted)) ? Answer.YES : Answer.UNKNOWN,
                wanted,
                null);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static Reason strength(int asked, ForceElement unit) {
        int people = unit.strength().personnel();
        return people == 0
                ? unknown(Criterion.STRENGTH)
                : reason(Criterion.STRENGTH, people >= asked, String.valueOf(people));
    }

    private Reason calendar(Requirement line, ForceElement unit) {
        var required = Optional.ofNullable(line.arrival().required()).flatMap(schedule::instant);
        var presence = schedule.presence(unit.id());
        return required.isPresent() && presence.isPresent()
                ? reason(Criterion.CALENDAR, presence.get().touches(required.get()), "")
                : unknown(Criterion.CALENDAR);
    }

    private Reason promised(ForceElement unit) {
        return promises(unit).stream()
                .findFirst()
                .map(offer -> new Reason(Criterion.PROMISED, Answer.NO, "", offer.requirement()))
                .orElse(new Reason(Criterion.PROMISED, Answer.YES, "", null));
    }

    private Optional<Reason> askedBefore(Requirement line, Participant.Id nation) {
        return offers.getOrDefault(nation, List.of()).stream()
                .filter(offer -> isFor(offer, line))
                .findFirst()
                .map(
                        offer ->
                                new Reason(
                                        Criterion.ASKED_BEFORE,
                                        offer.state() == OfferState.WITHDRAWN
                                                ? Answer.NO
                                                : Answer.UNKNOWN,
                                        offer.remark(),
                                        offer.id()));
    }

    /// A caveat on this unit speaks against it, one on another unit of its nation is to be read; a
    /// caveat that nobody has told of is not known to be absent.
    private Reason caveat(ForceElement unit, Participant.Id nation) {
        var own = caveated(promises(unit));
        if (own != null) {
            return new Reason(Criterion.CAVEAT, Answer.NO, own.remark(), own.id());
        }
        var other = caveated(offers.getOrDefault(nation, List.of()));
        return other == null
                ? unknown(Criterion.CAVEAT)
                : new Reason(Criterion.CAVEAT, Answer.UNKNOWN, other.remark(), other.id());
    }

    private static @Nullable Offer caveated(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.CAVEATED)
                .findFirst()
                .orElse(null);
    }

    /// The tasks with which agreements are made, and the agreements themselves: one that is open
    /// speaks against it.
    private Reason agreement(Participant.Id nation) {
        var tasks = agreements.getOrDefault(nation, List.of());
        var known = papers.getOrDefault(nation, List.of());
        var open =
                Stream.concat(
                                tasks.stream()
                                        .filter(task -> task.timing().progress().percent() < DONE)
                                        .map(task -> open(task.name(), (EntityId) task.id())),
                                known.stream()
                                        .filter(Candidates::isOpen)
                                        .map(paper -> open(paper.name(), paper.id())))
                        .findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        boolean isSigned =
                known.stream().anyMatch(paper -> paper.paper().state() == Agreement.State.SIGNED);
        return tasks.isEmpty() && !isSigned
                ? unknown(Criterion.AGREEMENT)
                : new Reason(Criterion.AGREEMENT, Answer.YES, "", null);
    }

    private static Reason open(String name, EntityId about) {
        return new Reason(Criterion.AGREEMENT, Answer.NO, name, about);
    }

    private static boolean isOpen(Agreement paper) {
        return switch (paper.paper().state()) {
            case PLANNED, IN_NEGOTIATION -> true;
            case SIGNED, ENDED -> false;
        };
    }
}
