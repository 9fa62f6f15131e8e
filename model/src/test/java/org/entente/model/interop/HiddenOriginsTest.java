package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.edit.Conflict;
import org.entente.model.edit.Merge;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Withheld;
import org.entente.model.release.Release;
import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Who said something of a system or a net is not told to a nation that may not know of them.
final class HiddenOriginsTest {
    private static final Participant SECRET = Plans.BRITAIN.withNotes(Scene.only("NOR"));
    private static final Statement.Origin OPEN = origin("SWE, J6", "Letter GBR7");
    private static final List<Statement.Origin> TELLING =
            List.of(origin("GBR", ""), origin("Maj Vik", "gbr_letter.pdf"), origin("(Gbr) J6", ""));

    private static Statement.Origin origin(String by, String source) {
        return new Statement.Origin(by, source, LocalDate.of(2027, 1, 4));
    }

    private static Plan copy(Plan plan) {
        return Release.to(Set.of("SWE"), plan).orElseThrow();
    }

    private static Plan plan(Entity... things) {
        return Plans.with(Plans.with(Plans.brigadeExercise(), Scene.MISSION), things);
    }

    private static CisSystem said(CisSystem system, Supplier<Statement.Origin> who) {
        return system.withPorts(
                system.ports().stream()
                        .map(
                                port ->
                                        port.withDomain(port.domain(), who.get())
                                                .withBindings(
                                                        (Binding binding) -> said(binding, who)))
                        .toList());
    }

    private static Binding said(Binding binding, Supplier<Statement.Origin> who) {
        var next = binding;
        for (var name : binding.statements().keySet().stream().sorted().toList()) {
            var old = Objects.requireNonNull(binding.statements().get(name));
            next = next.stating(name, new Statement(old.standing(), old.text(), who.get()));
        }
        return next;
    }

    private static Net said(Net net, Supplier<Statement.Origin> who) {
        var key = net.loaded().stating("key", Statement.of("a"));
        return net.withLoaded(said(key, who));
    }

    @Test
    void staysSaidByNobodyWhereItNamesOneWhoIsHidden() {
        var radio = Scene.radio("Norwegian", Plans.NORWEGIANS.id(), "a");
        var net = Scene.net("Net", radio);
        for (var telling : TELLING) {
            var whole = plan(said(radio, () -> telling), said(net, () -> telling));

            var copy = copy(whole.put(SECRET));

            assertThat(copy.find(radio.id())).contains(radio);
            assertThat(copy.find(net.id())).contains(said(net, () -> Statement.Origin.NOBODY));
            assertThat(copy.exercise().withheld()).isEqualTo(Withheld.NOTHING);
            assertThat(copy(whole)).isEqualTo(whole);
        }
    }

    @Test
    void isToldWhereItNamesNobodyWhoIsHidden() {
        var radio = said(Scene.radio("Norwegian", Plans.NORWEGIANS.id(), "a"), () -> OPEN);
        var net = said(Scene.net("Net", radio), () -> OPEN);

        var copy = copy(plan(radio, net, SECRET));

        assertThat(copy.find(radio.id())).contains(radio);
        assertThat(copy.find(net.id())).contains(net);
    }

    /// So the verdicts are the same too.
    @Test
    void theCopyIsTheSameAsIfNobodyHadSaidIt() {
        var withheld = new HashSet<Withheld>();
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var plain = new CrowdedFit(random).plan().put(SECRET);
            var whole = random.nextInt(3) == 0 ? plain : WithheldTest.labelled(plain, random);

            var told = copy(sprinkled(whole, new Random(seed), TELLING));
            var untold = copy(sprinkled(whole, new Random(seed), List.of()));

            assertThat(told).as("seed %d", seed).isEqualTo(untold);
            assertThat(told.entities().map(Object::toString))
                    .noneMatch(text -> text.contains("gbr_letter"));
            withheld.add(told.exercise().withheld());
        }
        assertThat(withheld).hasSize(3);
    }

    /// Statements by who is seen, and here and there by one of these or, without any, by nobody.
    private static Plan sprinkled(Plan plan, Random random, List<Statement.Origin> telling) {
        Supplier<Statement.Origin> who =
                () -> {
                    int which = random.nextInt(5);
                    if (which > TELLING.size() - 1) {
                        return OPEN;
                    }
                    return telling.isEmpty() ? Statement.Origin.NOBODY : telling.get(which);
                };
        var next = plan;
        for (var system : plan.cisSystems().toList()) {
            next = next.put(said(system, who));
        }
        for (var net : plan.nets().toList()) {
            next = next.put(said(net, who));
        }
        return next;
    }

    @Test
    void aCopyThatComesBackLeavesWhoSaidIt() {
        var radio = said(Scene.radio("Norwegian", Plans.NORWEGIANS.id(), "a"), TELLING::getFirst);
        var net = said(Scene.net("Net", radio), TELLING::getFirst);
        var whole = plan(radio, net, SECRET);
        var copy = copy(whole);
        var theirs =
                copy.put(copy.find(CisSystem.class, radio.id()).orElseThrow().withName("Bravo"))
                        .put(copy.find(Net.class, net.id()).orElseThrow().withMembers(List.of()));
        var both = whole.put(radio.withName("Bravo")).put(net.withMembers(List.of()));

        for (var merged :
                List.of(Merge.merge(copy, whole, theirs), Merge.merge(copy, theirs, whole))) {
            assertThat(merged.conflicts()).isEmpty();
            assertThat(merged.plan()).isEqualTo(both);
        }
    }

    @Test
    void aCopyThatSaysSomethingElseComesBackAsAChoice() {
        var radio = said(Scene.radio("Norwegian", Plans.NORWEGIANS.id(), "a"), TELLING::getFirst);
        var whole = plan(radio, SECRET);
        var copy = copy(whole);
        var open = copy.find(CisSystem.class, radio.id()).orElseThrow();
        var other = open.withPort(0, open.ports().getFirst().withMedium("VHF"));

        var merged = Merge.merge(copy, whole, copy.put(other));

        assertThat(merged.conflicts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Conflict.Field.class,
                        field -> {
                            assertThat(field.choice().mine()).isEqualTo(radio.ports());
                            assertThat(field.choice().theirs()).isEqualTo(other.ports());
                        });
    }

    @Test
    void onlySystemsNetsAndAttestationsTellWhoSaidSomething() {
        var holders =
                nouns(Entity.class)
                        .filter(noun -> reaches(noun, new HashSet<>()))
                        .map(noun -> (Object) noun)
                        .toList();

        assertThat(holders)
                .containsExactlyInAnyOrder(CisSystem.class, Net.class, Attestation.class);
    }

    private static Stream<Class<?>> nouns(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(HiddenOriginsTest::nouns)
                : Stream.of(type);
    }

    private static boolean reaches(Type type, Set<Type> seen) {
        if (type.equals(Statement.Origin.class)) {
            return true;
        }
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType many) {
            return Stream.of(many.getActualTypeArguments()).anyMatch(each -> reaches(each, seen));
        }
        return type instanceof Class<?> one && parts(one).anyMatch(each -> reaches(each, seen));
    }

    private static Stream<Type> parts(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses());
        }
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType)
                : Stream.empty();
    }
}
