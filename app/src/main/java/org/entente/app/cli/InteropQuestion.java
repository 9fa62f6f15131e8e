package org.entente.app.cli;

import static java.util.stream.Collectors.joining;

import org.entente.app.interop.Standards;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Stage;
import org.entente.model.match.route.Assessment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Named;
import org.entente.model.plan.Net;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Reading;
import org.entente.model.time.WhenReader;
import org.entente.resources.CliText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What somebody wants to know of what works with what: in which stages, at which moment, without
/// which things.
record InteropQuestion(Interop interop, Assessment assessment, List<Integer> stages) {
    static final String PHASE = "--phase";
    static final String AT = "--at";
    static final String WITHOUT = "--without";

    static InteropQuestion of(Call call, Plan plan) throws BadInputException {
        if (call.has(PHASE) && call.has(AT)) {
            throw new WrongUseException(call.texts().get(CliText.INTEROP_ONE_OF));
        }
        var day = LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
        var whole = Standards.interop(plan, day);
        Optional<String> at = call.value(AT);
        var interop = at.isPresent() ? whole.at(moment(call, plan, at.get())) : whole;
        var stages = stages(call, interop);
        return new InteropQuestion(interop, assessment(call, interop), stages);
    }

    /// A date-time group, or a time counted from an anchor, as planners write them.
    private static Instant moment(Call call, Plan plan, String text) throws BadInputException {
        var read = new WhenReader(plan.exercise().zone()).read(text);
        return Optional.of(read)
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .flatMap(found -> Schedule.of(plan).instant(found.when()))
                .orElseThrow(() -> call.bad(CliText.INTEROP_BAD_TIME, text));
    }

    private static List<Integer> stages(Call call, Interop interop) throws BadInputException {
        Optional<String> named = call.value(PHASE);
        var all = IntStream.range(0, interop.stages().size()).boxed();
        if (named.isEmpty()) {
            return all.toList();
        }
        var known = all.filter(stage -> !name(interop, stage).isBlank()).toList();
        var found = known.stream().filter(stage -> isNamed(interop, stage, named.get())).toList();
        var begun = known.stream().filter(stage -> isBegun(interop, stage, named.get())).toList();
        if (found.isEmpty() && begun.size() != 1) {
            throw call.bad(
                    CliText.INTEROP_NO_PHASE,
                    named.get(),
                    known.stream()
                            .filter(stage -> !interop.assessment().exchanges(stage).isEmpty())
                            .map(stage -> name(interop, stage))
                            .collect(joining(", ")));
        }
        return found.isEmpty() ? begun : found;
    }

    private static boolean isNamed(Interop interop, int stage, String text) {
        return name(interop, stage).equalsIgnoreCase(text.strip());
    }

    /// Its number or its first words will do where they are those of no other.
    private static boolean isBegun(Interop interop, int stage, String text) {
        var begun = text.strip();
        var name = name(interop, stage);
        return !begun.isEmpty()
                && name.regionMatches(true, 0, begun, 0, begun.length())
                && name.length() > begun.length()
                && !Character.isLetterOrDigit(name.charAt(begun.length()));
    }

    private static String name(Interop interop, int stage) {
        return name(interop, interop.stages().get(stage));
    }

    /// The name of the phase; blank where the stage is none.
    static String name(Interop interop, Stage stage) {
        var phase = stage.phase();
        return phase == null
                ? ""
                : interop.plan().find(Phase.class, phase).map(Phase::name).orElse("");
    }

    private static Assessment assessment(Call call, Interop interop) throws BadInputException {
        Optional<String> without = call.value(WITHOUT);
        if (without.isEmpty()) {
            return interop.assessment();
        }
        var parts = List.of(without.get().split(",", -1));
        var off = new Off(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < parts.size()) {
            int end = parts.size();
            while (!off.takes(interop, word(parts, at, end))) {
                if (--end == at) {
                    throw call.bad(CliText.INTEROP_NO_THING, word(parts, at, at + 1));
                }
            }
            at = end;
        }
        return interop.without(off.things(), off.named(), -1L);
    }

    /// A name may have commas itself: as much as names something is one name.
    private static String word(List<String> parts, int from, int until) {
        return String.join(",", parts.subList(from, until)).strip();
    }

    /// What is off: things of the plan, and what bears only a name.
    private record Off(List<EntityId> things, List<String> named) {
        boolean takes(Interop interop, String word) {
            int before = things.size() + named.size();
            things.addAll(InteropQuestion.things(interop, word));
            interop.named().stream().filter(word::equalsIgnoreCase).forEach(named::add);
            return things.size() + named.size() > before;
        }
    }

    /// All of that name, number, code or id.
    private static List<EntityId> things(Interop interop, String word) {
        var resting = new HashSet<>(interop.operators());
        resting.addAll(interop.agreements());
        return interop.plan()
                .entities()
                .filter(entity -> canBeOff(entity.id()) || resting.contains(entity.id()))
                .filter(entity -> words(entity).anyMatch(word::equalsIgnoreCase))
                .map(Entity::id)
                .toList();
    }

    /// What somebody works with; not what is only asked or noted of it.
    private static boolean canBeOff(EntityId id) {
        return switch (id) {
            case AssigneeId _,
                    Place.Id _,
                    CisSystem.Id _,
                    Net.Id _,
                    Gateway.Id _,
                    SecurityDomain.Id _,
                    CryptoKey.Id _,
                    SpectrumAssignment.Id _ ->
                    true;
            default -> false;
        };
    }

    private static Stream<String> words(Entity entity) {
        var words = Stream.<String>builder().add(entity.id().value().toString());
        if (entity instanceof Named named) {
            words.add(named.name());
        }
        if (entity instanceof Numbered numbered) {
            words.add(numbered.number());
        }
        if (entity instanceof Participant participant) {
            words.add(participant.code());
        }
        return words.build().filter(word -> !word.isBlank());
    }
}
