package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.release.Release;
import org.entente.model.time.AnchorCode;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class AttestationTest {
    private static final Statement.Origin SAID =
            new Statement.Origin("Maj Vik", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final Net NET =
            new Net(
                    new Net.Id(new UUID(5, 1)),
                    "Command net",
                    Net.Type.DATA_NET,
                    Net.Control.UNKNOWN.withBits(1200),
                    Binding.of("FM_VOICE", Map.of()),
                    List.of(),
                    null,
                    Notes.PLAIN);
    private static final CisSystem.Id GUARD = new CisSystem.Id(new UUID(5, 2));
    private static final Gateway GATEWAY =
            new Gateway(
                    new Gateway.Id(new UUID(5, 3)),
                    "Guard",
                    GUARD,
                    Gateway.Type.IEG_GUARD,
                    List.of(),
                    Gateway.Accreditation.NONE,
                    new Gateway.Capacity(60, Duration.ofSeconds(5)),
                    Notes.PLAIN);
    private static final Agreement AGREEMENT =
            new Agreement(
                    new Agreement.Id(new UUID(5, 4)),
                    "Hosting",
                    Agreement.Type.HOSTING_AGREEMENT,
                    List.of(),
                    new Agreement.Paper("", "", Agreement.State.SIGNED),
                    null,
                    Notes.PLAIN);

    @Test
    void nobodyHasSaidWhatSomebodyElseHasTypedSince() {
        var plan = Plans.with(Plans.bare(), NET, said(NET, Aspect.CAPACITY));
        var typed = plan.put(NET.withControl(NET.control().withBits(2400)));
        var emptied = plan.put(NET.withControl(NET.control().withBits(null)));

        assertThat(origin(plan, NET, Aspect.CAPACITY)).isEqualTo(SAID);
        assertThat(origin(typed, NET, Aspect.CAPACITY)).isEqualTo(Statement.Origin.NOBODY);
        assertThat(origin(emptied, NET, Aspect.CAPACITY)).isEqualTo(Statement.Origin.NOBODY);
        assertThat(origin(typed.put(NET), NET, Aspect.CAPACITY)).isEqualTo(SAID);
        assertThat(origin(plan.drop(NET.id()), NET, Aspect.CAPACITY))
                .isEqualTo(Statement.Origin.NOBODY);
    }

    @Test
    void eachAspectIsSaidForItself() {
        var plan = Plans.with(Plans.bare(), GATEWAY, said(GATEWAY, Aspect.CAPACITY));

        assertThat(origin(plan, GATEWAY, Aspect.CAPACITY)).isEqualTo(SAID);
        assertThat(origin(plan, GATEWAY, Aspect.LATENCY)).isEqualTo(Statement.Origin.NOBODY);
    }

    @Test
    void tellsWhatAThingStatesInOneForm() {
        assertThat(Aspect.CAPACITY.of(NET)).contains("1200");
        assertThat(Aspect.CAPACITY.of(GATEWAY)).contains("60");
        assertThat(Aspect.LATENCY.of(GATEWAY)).contains("PT5S");
        assertThat(Aspect.STATE.of(AGREEMENT)).contains("SIGNED");
        assertThat(Aspect.VALIDITY.of(AGREEMENT.withPeriod(Things.days("D", -3, 20))))
                .contains("D-3 … D+20");
        assertThat(Aspect.VALIDITY.of(GATEWAY.withPeriod(Things.days("D", -3, 20))))
                .contains("D-3 … D+20");
        assertThat(Aspect.VALIDITY.of(Plans.SWEDES)).contains("D-14 … D+14");
        assertThat(Aspect.VALIDITY.of(Plans.TELEMARK.withPresence(Things.days("D", 0, 2))))
                .contains("D … D+2");
    }

    @Test
    void ofWhatIsNotStatedNobodyHasSaidAnything() {
        assertThat(Attestation.of(GATEWAY, Aspect.VALIDITY, SAID, Notes.PLAIN)).isEmpty();
        assertThat(Attestation.of(NET, Aspect.LATENCY, SAID, Notes.PLAIN)).isEmpty();
        assertThat(Attestation.of(NET, Aspect.STATE, SAID, Notes.PLAIN)).isEmpty();
        assertThat(Attestation.of(Plans.LIVE, Aspect.VALIDITY, SAID, Notes.PLAIN)).isEmpty();
        assertThatThrownBy(
                        () ->
                                new Attestation(
                                        Attestation.Id.of(NET.id(), Aspect.CAPACITY),
                                        NET.id(),
                                        Aspect.CAPACITY,
                                        Statement.UNKNOWN,
                                        Notes.PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofSeveralOnOneAspectOnlyTheOneWithItsIdCounts() {
        var other =
                new Attestation(
                        new Attestation.Id(new UUID(6, 6)),
                        NET.id(),
                        Aspect.CAPACITY,
                        new Statement(Statement.Standing.VALUE, "1200", SAID),
                        Notes.PLAIN);
        var disguised =
                new Attestation(
                        Attestation.Id.of(NET.id(), Aspect.CAPACITY),
                        GATEWAY.id(),
                        Aspect.CAPACITY,
                        new Statement(Statement.Standing.VALUE, "1200", SAID),
                        Notes.PLAIN);

        var plan = Plans.with(Plans.bare(), NET, GATEWAY, other);

        assertThat(origin(plan, NET, Aspect.CAPACITY)).isEqualTo(Statement.Origin.NOBODY);
        assertThat(origin(plan.put(disguised), NET, Aspect.CAPACITY))
                .isEqualTo(Statement.Origin.NOBODY);
        assertThat(Attestation.Id.of(NET.id(), Aspect.CAPACITY))
                .isNotEqualTo(Attestation.Id.of(NET.id(), Aspect.VALIDITY))
                .isNotEqualTo(Attestation.Id.of(GATEWAY.id(), Aspect.CAPACITY))
                .isEqualTo(Attestation.Id.of(new Net.Id(NET.id().value()), Aspect.CAPACITY));
    }

    @Test
    void goesWithWhatItIsAbout() {
        var said = said(NET, Aspect.CAPACITY);
        for (var plan : List.of(Plans.bare(), Plans.bare().indexed())) {
            var outcome = PlanEditor.apply(plan.put(NET).put(said), new Edit.Remove(NET.id()));

            assertThat(after(outcome).has(said.id())).isFalse();
        }
        assertThat(PlanEditor.apply(Plans.bare(), new Edit.Add(said)))
                .isInstanceOf(Outcome.Refused.class);
        var key = AGREEMENT.withPeriod(Things.days("D", 0, 2));
        assertThat(
                        after(
                                        PlanEditor.apply(
                                                Plans.with(
                                                        Plans.bare(),
                                                        key,
                                                        said(key, Aspect.VALIDITY)),
                                                new Edit.Remove(key.id())))
                                .attestations())
                .isEmpty();
    }

    @Test
    void whoSaidItHasSaidItWhenTheAnchorGetsAnotherCode() {
        var stale = Things.days("D", -9, 9);
        var britons = said(Plans.BRITONS.withPresence(stale), Aspect.VALIDITY);
        var plan = Plans.brigadeExercise().put(said(Plans.SWEDES, Aspect.VALIDITY)).put(britons);
        var anchor = plan.anchors().filter(one -> one.code().value().equals("D")).findFirst();
        var recode = new Edit.Recode(anchor.orElseThrow().id(), new AnchorCode("G"));

        var after = after(PlanEditor.apply(plan, recode));

        assertThat(origin(after, Plans.SWEDES, Aspect.VALIDITY)).isEqualTo(SAID);
        assertThat(after.find(britons.id())).contains(britons);
    }

    @Test
    void aCopyHasNoneOfWhatItDoesNotHave() {
        var said = said(NET, Aspect.CAPACITY);
        var plan = Plans.with(Plans.brigadeExercise(), NET, said);
        var typed = plan.put(NET.withControl(NET.control().withBits(2400)));
        var closed = new Notes(only("NOR"), "");
        var secret = Plans.BRITAIN.withNotes(closed);
        var british =
                Attestation.of(
                                NET,
                                Aspect.CAPACITY,
                                new Statement.Origin("gbr", "", null),
                                Notes.PLAIN)
                        .orElseThrow();

        assertThat(released(plan)).containsExactly(said);
        assertThat(released(plan.put(NET.withNotes(closed)))).isEmpty();
        assertThat(released(plan.put(said.withNotes(closed)))).isEmpty();
        assertThat(released(typed)).isEmpty();
        assertThat(released(plan.put(british))).containsExactly(british);
        assertThat(released(plan.put(british).put(secret))).isEmpty();
    }

    @Test
    void aCopyHasNothingWhoseSourceNamesSomebodyWithheld() {
        var secret = Plans.BRITAIN.withNotes(new Notes(only("NOR"), ""));
        var plan = Plans.with(Plans.brigadeExercise(), NET, secret);

        assertThat(released(plan.put(saidBy("GBR, J6", "Letter 7")))).isEmpty();
        assertThat(released(plan.put(saidBy("Maj Vik", "questions-gbr_2.xlsx")))).isEmpty();
        assertThat(released(plan.put(saidBy("Maj Vik", "Letter GBR7")))).hasSize(1);
        assertThat(released(plan.put(Plans.BRITAIN).put(saidBy("GBR, J6", "GBR")))).hasSize(1);
    }

    private static Attestation saidBy(String by, String source) {
        return Attestation.of(
                        NET, Aspect.CAPACITY, new Statement.Origin(by, source, null), Notes.PLAIN)
                .orElseThrow();
    }

    private static List<Attestation> released(Plan plan) {
        return Release.to(Set.of("SWE"), plan).orElseThrow().attestations().toList();
    }

    private static Label only(String code) {
        return new Label("NATO", Classification.UNCLASSIFIED, Audience.only(List.of(code)));
    }

    private static Plan after(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).plan();
    }

    private static Attestation said(Entity thing, Aspect aspect) {
        return Attestation.of(thing, aspect, SAID, Notes.PLAIN).orElseThrow();
    }

    private static Statement.Origin origin(Plan plan, Entity thing, Aspect aspect) {
        return Attestation.origin(plan, thing.id(), aspect);
    }
}
