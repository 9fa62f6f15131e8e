package org.entente.app.interop;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import org.entente.model.edit.Edit;
import org.entente.model.interop.OwnStandards;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Direction;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Takes the systems of a nation over from the plan of another exercise: its systems with their
/// ports, what is stated of them, the standards of the other plan that they speak, and the nets on
/// which they were. What is stated keeps who said it and its day, so that it ages, and is marked as
/// taken over; keys, approvals and addresses are of one exercise and stay behind. Nothing that is
/// stated here is overwritten.
public final class FitTransfer {
    private final Plan from;
    private final Plan into;
    private final Taken taken;
    private final Supplier<UUID> ids;
    private final Catalogue catalogue;

    /// What would come of it. Systems that are here already get what they lack; what is stated
    /// otherwise here stays and is counted.
    public record Preview(
            List<CisSystem> coming,
            List<CisSystem> alike,
            List<Difference> differing,
            List<CisSystem> withheld,
            List<String> missingNets,
            List<OwnStandard> standards,
            Edit edit) {
        public Preview {
            coming = List.copyOf(coming);
            alike = List.copyOf(alike);
            differing = List.copyOf(differing);
            withheld = List.copyOf(withheld);
            missingNets = List.copyOf(missingNets);
            standards = List.copyOf(standards);
        }
    }

    /// A system that is here already: how many statements it would get, how many differ, and what
    /// its ports get that is more than what is said of a standard there.
    public record Difference(CisSystem here, int filled, int apart, List<Gain> gains) {
        public Difference {
            gains = List.copyOf(gains);
        }
    }

    /// Which way a port would work from now on and on how many nets at once; null for what stays.
    public record Gain(String port, @Nullable Direction way, @Nullable Integer nets) {}

    /// @param catalogue what both plans share; each has its own standards over it
    /// @param mark what is said of the source of a statement that was taken over
    public FitTransfer(Plan from, Plan into, Catalogue catalogue, String mark, Supplier<UUID> ids) {
        this.from = from;
        this.into = into;
        this.catalogue = OwnStandards.over(OwnStandards.over(catalogue, from), into);
        this.ids = ids;
        this.taken = new Taken(this.catalogue, mark, domains());
    }

    private Map<SecurityDomain.Id, SecurityDomain.Id> domains() {
        var here = new HashMap<String, SecurityDomain.Id>();
        into.securityDomains().forEach(one -> here.put(word(one), one.id()));
        var domains = new HashMap<SecurityDomain.Id, SecurityDomain.Id>();
        from.securityDomains()
                .filter(one -> here.containsKey(word(one)))
                .forEach(one -> domains.put(one.id(), here.get(word(one))));
        return domains;
    }

    private static String word(SecurityDomain domain) {
        return plain(domain.code().isBlank() ? domain.name() : domain.code());
    }

    static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// The nations and organisations of both plans that have systems in the other, by their codes.
    public List<Participant> nations() {
        var copy = new FitCopy(from, catalogue, "");
        return from.participants()
                .filter(one -> !one.code().isBlank() && here(one.code()) != null)
                .filter(one -> !copy.of(one.id()).isEmpty())
                .sorted(comparing(Participant::code, NaturalOrder.NAMES))
                .toList();
    }

    private @Nullable Participant here(String code) {
        return into.participants()
                .filter(one -> plain(one.code()).equals(plain(code)))
                .findFirst()
                .orElse(null);
    }

    /// The participant is one of the nations.
    public Preview preview(Participant nation) {
        var here = here(nation.code());
        if (here == null) {
            throw new IllegalArgumentException(
                    "The nation (%s) must be in both plans.".formatted(nation.code()));
        }
        var work = new Work(here);
        new FitCopy(from, catalogue, "").of(nation.id()).forEach(work::take);
        return work.done();
    }

    /// A label that is higher than that of the exercise, or of another policy, stays behind.
    private boolean isAdmitted(Notes notes) {
        var label = notes.label();
        var exercise = into.exercise().label();
        return label.classification().compareTo(exercise.classification()) <= 0
                && List.of(exercise.policy().split("/"))
                        .containsAll(List.of(label.policy().split("/")));
    }

    private final class Work {
        private final Seats seats;
        private final Map<String, List<CisSystem>> known = new HashMap<>();
        private final Map<CisSystem.Id, CisSystem.Id> moved = new LinkedHashMap<>();
        private final List<CisSystem> coming = new ArrayList<>();
        private final List<CisSystem> alike = new ArrayList<>();
        private final List<Difference> differing = new ArrayList<>();
        private final List<CisSystem> withheld = new ArrayList<>();
        private final List<Edit> edits = new ArrayList<>();

        Work(Participant here) {
            this.seats = new Seats(from, into, here.id());
            new FitCopy(into, catalogue, "")
                    .of(here.id())
                    .forEach(
                            one ->
                                    known.computeIfAbsent(key(one), _ -> new ArrayList<>())
                                            .add(one));
        }

        private static String key(CisSystem system) {
            return plain(system.name()) + '\n' + plain(system.make().type());
        }

        void take(CisSystem old) {
            var same = known.getOrDefault(key(old), List.of());
            if (!isAdmitted(old.notes())) {
                withheld.add(old);
            } else if (same.isEmpty()) {
                var id = new CisSystem.Id(ids.get());
                var fresh =
                        new CisSystem(
                                id,
                                old.name(),
                                old.make(),
                                new CisSystem.Station(
                                        seats.of(old.station().holder()),
                                        null,
                                        old.station().quantity(),
                                        null),
                                old.ports().stream().map(taken::port).toList(),
                                old.notes());
                coming.add(fresh);
                moved.put(old.id(), id);
                edits.add(new Edit.Add(fresh));
            } else {
                meet(old, same.removeFirst());
            }
        }

        private void meet(CisSystem old, CisSystem present) {
            moved.put(old.id(), present.id());
            var filling = new Filling(taken, old);
            var next = filling.fill(present);
            if (filling.filled() == 0 && filling.apart() == 0) {
                alike.add(present);
                return;
            }
            differing.add(
                    new Difference(present, filling.filled(), filling.apart(), filling.gains()));
            if (filling.filled() > 0) {
                edits.add(new Edit.Revise(next));
            }
        }

        Preview done() {
            var missing = new ArrayList<String>();
            var nets = new HashMap<String, Net>();
            into.nets().forEach(net -> nets.putIfAbsent(plain(net.name()), net));
            from.nets()
                    .filter(net -> net.members().stream().anyMatch(this::isMoved))
                    .sorted(comparing(Net::name, NaturalOrder.NAMES))
                    .forEach(
                            net -> {
                                var present = nets.get(plain(net.name()));
                                if (present == null) {
                                    missing.add(net.name());
                                } else {
                                    join(net, present);
                                }
                            });
            var standards = standards();
            standards.forEach(one -> edits.add(new Edit.Add(one)));
            return new Preview(
                    coming, alike, differing, withheld, missing, standards, new Edit.Batch(edits));
        }

        /// Those of the other plan that what comes speaks and that this plan does not have.
        private List<OwnStandard> standards() {
            var spoken =
                    coming.stream()
                            .flatMap(one -> one.ports().stream())
                            .flatMap(port -> port.bindings().stream())
                            .map(Binding::key)
                            .collect(toSet());
            into.ownStandards().map(OwnStandard::key).forEach(spoken::remove);
            return from.ownStandards()
                    .filter(one -> spoken.contains(one.key()) && isAdmitted(one.notes()))
                    .sorted(comparing(OwnStandard::key))
                    .map(one -> one.withId(new OwnStandard.Id(ids.get())))
                    .toList();
        }

        private boolean isMoved(Net.Member member) {
            return moved.containsKey(member.system());
        }

        private void join(Net old, Net present) {
            var members = new ArrayList<>(present.members());
            for (var member : old.members()) {
                var id = moved.get(member.system());
                if (id != null && members.stream().noneMatch(one -> one.system().equals(id))) {
                    members.add(new Net.Member(id, member.port()));
                }
            }
            if (members.size() > present.members().size()) {
                edits.add(new Edit.Revise(present.withMembers(members)));
            }
        }
    }
}
