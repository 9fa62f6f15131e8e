package org.entente.app.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.interop.Radios;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

final class AttestationFactsTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Statement.Origin SAID =
            new Statement.Origin("Major Ek", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final Net NET = Radios.NET.withControl(Net.Control.UNKNOWN.withBits(9600));
    private static final Attestation OF_NET = said(NET, Aspect.CAPACITY);

    private static Attestation said(Entity thing, Aspect aspect) {
        return Attestation.of(thing, aspect, SAID, Notes.PLAIN).orElseThrow();
    }

    private static List<Fact> facts(Plan plan, Entity thing) {
        return new Facts(ENGLISH, plan, null).of(thing);
    }

    @Test
    void aThingTellsWhoSaidWhatIsStatedOfIt() {
        var plan = Plans.with(Radios.plan(), NET, OF_NET, said(Plans.SWEDES, Aspect.VALIDITY));

        assertThat(facts(plan, NET))
                .contains(new Fact.Shown("Source of capacity", "Major Ek, Letter 7, 1 Mar 2027"));
        assertThat(facts(plan, Plans.SWEDES))
                .contains(new Fact.Shown("Source of period", "Major Ek, Letter 7, 1 Mar 2027"));
    }

    @Test
    void aThingOfWhichSomethingElseIsStatedByNowTellsNobody() {
        var typed = NET.withControl(NET.control().withBits(1200));
        var plan = Plans.with(Radios.plan(), typed, OF_NET);

        assertThat(facts(plan, typed)).noneMatch(AttestationFactsTest::isSource);
        assertThat(facts(Plans.with(Radios.plan(), NET), NET))
                .noneMatch(AttestationFactsTest::isSource);
    }

    private static boolean isSource(Fact fact) {
        return fact instanceof Fact.Shown(var label, _) && label.startsWith("Source");
    }

    @Test
    void anAttestationTellsWhatWasSaidOfWhat() {
        var plan = Plans.with(Radios.plan(), NET, OF_NET);
        var odd =
                new Attestation(
                        OF_NET.id(), NET.id(), Aspect.LATENCY, Statement.of("soon"), Notes.PLAIN);

        assertThat(facts(plan, OF_NET))
                .containsExactly(
                        new Fact.Link("Said of", NET.name(), NET.id()),
                        new Fact.Shown("What", "Capacity"),
                        new Fact.Shown("Said", "9.6 kbit/s"),
                        new Fact.Shown("Source", "Major Ek, Letter 7, 1 Mar 2027"));
        assertThat(facts(plan, odd)).contains(new Fact.Shown("Said", "soon"));
        assertThat(new Names(ENGLISH, plan).of(OF_NET)).isEqualTo("Capacity → " + NET.name());
    }
}
