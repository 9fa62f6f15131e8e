package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.secrecy.KeyText;
import org.entente.model.secrecy.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class DisclosureLawsTest {
    private static final String KEY = "XQZJK VWPFG HQXZC KJWQX ZVPKQ GXJQZ";

    private final RandomThings things = new RandomThings(new Random(5));

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void noTextOfAThingMayHoldAKey(EntityKind kind) {
        for (int round = 0; round < 20; round++) {
            var plan = Plans.bare();
            for (var needed : EntityKind.values()) {
                plan = things.of(needed, plan).map(plan::put).orElse(plan);
            }
            var thing = things.of(kind, plan).orElseThrow();
            assertThat(Disclosure.of(thing)).isEmpty();
            var told =
                    switch (thing) {
                        case CisEntity _, Attestation _ -> leaking(thing);
                        case Named named -> List.of(remarked(thing), named.withName(KEY));
                        default -> List.of(remarked(thing));
                    };
            assertThat(told).isNotEmpty();
            assertThat(told)
                    .allSatisfy(
                            leak ->
                                    assertThat(Disclosure.of((Entity) leak))
                                            .contains(Disclosure.KEY));
            var whole = plan;
            assertThat(told).allSatisfy(leak -> staysBehind(whole.put((Entity) leak)));
        }
    }

    @Test
    void theEditorRefusesWhatAnEditWouldDiscloseAndNothingThatStoodThereBefore() {
        var plan = Plans.bare();
        var net = things.of(EntityKind.NET, plan).map(CisEntity.class::cast).orElseThrow();
        var leak = net.withNotes(net.notes().withRemark("Key " + KEY));
        var refused = new Outcome.Refused(new Refusal.Discloses(net.id(), Disclosure.KEY));

        assertThat(PlanEditor.apply(plan, new Edit.Add(leak))).isEqualTo(refused);
        assertThat(PlanEditor.apply(plan.put(net), new Edit.Revise(leak))).isEqualTo(refused);
        assertThat(PlanEditor.apply(plan.put(net), new Edit.Rename(net.id(), KEY)))
                .isEqualTo(refused);
        assertThat(PlanEditor.apply(plan.put(leak), new Edit.Rename(net.id(), "Fires")))
                .isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void aFrequencyIsKeptByItsAliasAlone() {
        var one =
                things.of(EntityKind.SPECTRUM_ASSIGNMENT, Plans.bare())
                        .map(SpectrumAssignment.class::cast)
                        .orElseThrow();

        assertThat(Disclosure.of(one.withName("Guard 312.125 MHz"))).contains(Disclosure.FREQUENCY);
        assertThat(Disclosure.of(one.withName("5680 kHz"))).contains(Disclosure.FREQUENCY);
        assertThat(Disclosure.of(one.withName("Channel F-017, 25 kHz wide"))).isEmpty();
    }

    @Test
    void aLongAddressOfANetworkIsNoKeyWhereItBelongs() {
        var address =
                things.of(EntityKind.ADDRESS_ASSIGNMENT, Plans.bare())
                        .map(AddressAssignment.class::cast)
                        .orElseThrow()
                        .withValue("2001:0db8:85a3:0000:0000:8a2e:0370:7334/64");

        assertThat(Disclosure.of(address.withType(AddressAssignment.Type.IP_PREFIX))).isEmpty();
        assertThat(Disclosure.of(address.withType(AddressAssignment.Type.CALL_SIGN)))
                .contains(Disclosure.KEY);
    }

    private static Object remarked(Entity thing) {
        return leaking(thing).getLast();
    }

    /// The value with the key in place of each of its texts in turn.
    private static List<Object> leaking(Object value) {
        return switch (value) {
            case String _ -> List.of(KEY);
            case EntityId _ -> List.of();
            case List<?> list -> leakingList(list);
            case Map<?, ?> map -> leakingMap(map);
            case Record record -> leakingRecord(record);
            default -> List.of();
        };
    }

    private static List<Object> leakingList(List<?> list) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(
                        at ->
                                leaking(list.get(at)).stream()
                                        .<Object>map(
                                                leak -> {
                                                    var copy = new ArrayList<Object>(list);
                                                    copy.set(at, leak);
                                                    return copy;
                                                }))
                .toList();
    }

    private static List<Object> leakingMap(Map<?, ?> map) {
        return map.entrySet().stream()
                .flatMap(
                        entry ->
                                leaking(entry.getValue()).stream()
                                        .<Object>map(
                                                leak -> {
                                                    var copy = new TreeMap<Object, Object>(map);
                                                    copy.put(entry.getKey(), leak);
                                                    return copy;
                                                }))
                .toList();
    }

    private static List<Object> leakingRecord(Record record) {
        var parts = record.getClass().getRecordComponents();
        var values = Arrays.stream(parts).map(part -> value(part, record)).toArray();
        return IntStream.range(0, parts.length)
                .boxed()
                .filter(at -> values[at] != null)
                .flatMap(
                        at ->
                                leaking(values[at]).stream()
                                        .flatMap(leak -> with(record, parts, values, at, leak)))
                .toList();
    }

    private static Stream<Object> with(
            Record record, RecordComponent[] parts, Object[] values, int at, Object leak) {
        var copy = values.clone();
        copy[at] = leak;
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Stream.of(record.getClass().getDeclaredConstructor(types).newInstance(copy));
        } catch (ReflectiveOperationException impossible) {
            return Stream.empty();
        }
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void staysBehind(Plan plan) {
        var masking = Masking.of(plan);

        assertThat(masking.spots()).isNotEmpty();
        assertThat(masking.plan().entities().flatMap(Disclosure::texts)).noneMatch(KeyText::isIn);
        assertThat(masking.plan().entities().map(Entity::id).toList())
                .isEqualTo(plan.entities().map(Entity::id).toList());
        assertThat(Masking.of(masking.plan()).spots()).isEmpty();
    }
}
