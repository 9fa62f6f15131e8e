package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.report.plan.Crossing.Need;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class CrossingTest {
    private static final SecurityDomain SECRET = domain("MS");
    private static final SecurityDomain OPEN = domain("MU");
    private static final CisSystem.Id BOX = new CisSystem.Id(Things.id("box"));

    private static SecurityDomain domain(String code) {
        return new SecurityDomain(
                new SecurityDomain.Id(Things.id(code)),
                code,
                code,
                new SecurityDomain.Level("NATO", Classification.SECRET),
                null,
                null,
                Notes.PLAIN);
    }

    private static Gateway gateway(SecurityDomain... accredited) {
        return new Gateway(
                new Gateway.Id(Things.id("gateway")),
                "Gateway",
                BOX,
                Gateway.Type.IEG_GUARD,
                List.of(),
                new Gateway.Accreditation(
                        List.of(accredited).stream().map(SecurityDomain::id).toList(), null),
                Gateway.Capacity.UNKNOWN,
                Notes.PLAIN);
    }

    private static Plan plan(@Nullable SecurityDomain one, @Nullable SecurityDomain other) {
        var system =
                new CisSystem(
                        BOX,
                        "Box",
                        CisSystem.Make.UNKNOWN,
                        new CisSystem.Station(Plans.TELEMARK.id(), null, 1, null),
                        List.of(port("in", one), port("out", other)),
                        Notes.PLAIN);
        return Plans.with(Plans.brigadeExercise(), SECRET, OPEN, system);
    }

    private static CisSystem.Port port(String name, @Nullable SecurityDomain domain) {
        return new CisSystem.Port(name, "LAN", domain == null ? null : domain.id(), List.of());
    }

    @Test
    void asksForNoAccreditationWithinADomain() {
        assertThat(Crossing.of(plan(SECRET, SECRET), gateway()))
                .isEqualTo(new Crossing(List.of(SECRET.id()), Need.NONE));
    }

    @Test
    void missesItBetweenTwoDomains() {
        assertThat(Crossing.of(plan(SECRET, OPEN), gateway()))
                .isEqualTo(new Crossing(List.of(SECRET.id(), OPEN.id()), Need.MISSING));
    }

    @Test
    void doesNotKnowWhereADomainIsNotStated() {
        assertThat(Crossing.of(plan(SECRET, null), gateway()))
                .isEqualTo(new Crossing(List.of(SECRET.id()), Need.UNKNOWN));
        assertThat(Crossing.of(Plans.brigadeExercise(), gateway()).need()).isEqualTo(Need.UNKNOWN);
    }

    @Test
    void takesTheDomainOfTheNetOfAPortWithoutOne() {
        var net =
                new Net(
                        new Net.Id(Things.id("net")),
                        "Net",
                        Net.Type.DATA_NET,
                        new Net.Control(null, OPEN.id()),
                        Binding.of("MSG-SMTP", Map.of()),
                        List.of(new Net.Member(BOX, "out")),
                        null,
                        Notes.PLAIN);

        assertThat(Crossing.of(Plans.with(plan(SECRET, null), net), gateway()).need())
                .isEqualTo(Need.MISSING);
    }

    @Test
    void tellsBetweenWhichItIsAccredited() {
        assertThat(Crossing.of(plan(SECRET, null), gateway(SECRET, OPEN)))
                .isEqualTo(new Crossing(List.of(SECRET.id(), OPEN.id()), Need.ACCREDITED));
    }
}
