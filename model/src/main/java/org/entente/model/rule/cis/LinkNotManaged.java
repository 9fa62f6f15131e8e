package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A tactical data link has no manager, or its OPTASK LINK does not come out in time: a milestone
/// that bears the name, or has a condition which does, must lie days enough before the net begins
/// to work. Unknown where nobody has named a manager, no such milestone has a date, or units have
/// no number yet; and found where their numbers are still missing once it is out.
final class LinkNotManaged implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("TDL-SOP", "OPTASK LINK serial", "JICO/link manager named");

    private static final Gauge NUMBERS =
            Gauge.of("JU number", "TDL-L16")
                    .and(Gauge.of("PU number", "TDL-L11"))
                    .and(Gauge.of("NU address", "TDL-L22"));

    private static final Set<AddressAssignment.Type> ADDRESSES =
            EnumSet.of(
                    AddressAssignment.Type.JTIDS_UNIT,
                    AddressAssignment.Type.PARTICIPATING_UNIT,
                    AddressAssignment.Type.NILE_UNIT);

    private static final String ORDER = "OPTASK LINK";

    /// How long before the net works the order must be out; a default from memory.
    private static final Duration AHEAD = Duration.ofDays(7);

    private static final Pattern MANAGER =
            Pattern.compile("\\b(jico|link manager)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIAL =
            Pattern.compile("\\bno (jico|link manager)\\b", Pattern.CASE_INSENSITIVE);

    /// What is amiss, and whether it is so or only not stated.
    private record Fault(String words, boolean isKnown) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var links = wiring.plan().nets().filter(net -> net.type() == Net.Type.TDL_NETWORK).toList();
        if (links.isEmpty()) {
            return Apart.between(wiring, RuleCode.LINK_NOT_MANAGED, GAUGE);
        }
        var orders = orders(wiring);
        var numbered = numbered(wiring);
        return Stream.concat(
                links.stream().flatMap(net -> judge(wiring, net, orders, numbered).stream()),
                Apart.between(wiring, RuleCode.LINK_NOT_MANAGED, GAUGE));
    }

    private static Optional<Case> judge(
            Wiring wiring, Net net, List<Milestone> orders, Set<EntityId> numbered) {
        var faults = new ArrayList<Fault>();
        managed(wiring, net).ifPresent(faults::add);
        published(wiring, net, orders).ifPresent(faults::add);
        numbers(wiring, net, orders, numbered).ifPresent(faults::add);
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        var isKnown = faults.stream().anyMatch(Fault::isKnown);
        var words =
                faults.stream()
                        .filter(each -> each.isKnown() == isKnown)
                        .map(Fault::words)
                        .collect(Collectors.joining("; "));
        var found =
                isKnown
                        ? Case.found(
                                RuleCode.LINK_NOT_MANAGED,
                                net.id(),
                                new Argument.Thing(net.id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.LINK_NOT_MANAGED, net.id(), words);
        return Optional.of(found.at(wiring.start(net)).because("manager"));
    }

    private static Optional<Fault> managed(Wiring wiring, Net net) {
        if (net.control().controller() != null) {
            return Optional.empty();
        }
        var posts =
                wiring.plan()
                        .billets()
                        .filter(post -> MANAGER.matcher(post.name()).find())
                        .toList();
        if (posts.stream().anyMatch(post -> !post.holders().isEmpty())) {
            return Optional.empty();
        }
        var isDenied = DENIAL.matcher(net.notes().remark()).find();
        return Optional.of(
                new Fault(
                        posts.isEmpty() ? "JICO" : Apart.inOrder(posts.stream().map(Billet::name)),
                        isDenied || !posts.isEmpty()));
    }

    private static List<Milestone> orders(Wiring wiring) {
        var asked =
                wiring.plan()
                        .exitConditions()
                        .filter(each -> isOrder(each.name()))
                        .map(ExitCondition::milestone)
                        .collect(Collectors.toSet());
        return wiring.plan()
                .milestones()
                .filter(each -> isOrder(each.name()) || asked.contains(each.id()))
                .toList();
    }

    private static boolean isOrder(String name) {
        return name.toUpperCase(Locale.ROOT).contains(ORDER);
    }

    /// The earliest counts.
    private static Optional<Fault> published(Wiring wiring, Net net, List<Milestone> orders) {
        var out = out(wiring, orders);
        var start = wiring.start(net);
        if (out.isEmpty() || start == null) {
            return Optional.of(new Fault(ORDER, false));
        }
        var ahead = Duration.between(out.get(), start);
        return ahead.compareTo(AHEAD) >= 0
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                "%s: %d d < %d d".formatted(ORDER, ahead.toDays(), AHEAD.toDays()),
                                true));
    }

    private static Optional<Instant> out(Wiring wiring, List<Milestone> orders) {
        return orders.stream()
                .flatMap(each -> wiring.situation().schedule().at(each.id()).stream())
                .min(Instant::compareTo);
    }

    private static Set<EntityId> numbered(Wiring wiring) {
        var numbered = new HashSet<EntityId>();
        wiring.plan()
                .addressAssignments()
                .filter(each -> ADDRESSES.contains(each.type()) && !each.value().isBlank())
                .forEach(each -> Stream.ofNullable(each.holder()).forEach(numbered::add));
        return numbered;
    }

    private static Optional<Fault> numbers(
            Wiring wiring, Net net, List<Milestone> orders, Set<EntityId> numbered) {
        var without =
                wiring.webs().stream()
                        .filter(web -> web.net().equals(net))
                        .flatMap(web -> web.seats().stream())
                        .filter(seat -> isWithoutNumber(seat))
                        .map(seat -> seat.system().station().holder())
                        .filter(holder -> !numbered.contains(holder))
                        .distinct()
                        .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        var now = wiring.situation().now();
        var isOut = out(wiring, orders).filter(at -> now.filter(at::isBefore).isPresent());
        return Optional.of(new Fault(words(wiring, without), isOut.isPresent()));
    }

    private static boolean isWithoutNumber(Seat seat) {
        return NUMBERS.in(seat.fitted().standard()).stream()
                .anyMatch(at -> Silence.isSilent(seat, at));
    }

    private static String words(Wiring wiring, List<AssigneeId> without) {
        return "%d JU/PU/NU: %s"
                .formatted(without.size(), Apart.inOrder(without.stream().map(wiring::name)));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE, NUMBERS);
    }
}
