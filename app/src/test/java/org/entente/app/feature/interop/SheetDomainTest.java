package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.feature.interop.SheetProjectorTest.PAIR;
import static org.entente.app.feature.interop.SheetProjectorTest.pair;
import static org.entente.app.feature.interop.SheetProjectorTest.sheet;
import static org.entente.model.match.VerdictColour.GREEN;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Carriage;
import org.entente.model.match.route.Fidelity;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Station;
import org.entente.model.match.route.Translation;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What the sheet of a link tells of the security domains of its ends.
final class SheetDomainTest {
    @Test
    void aDomainThatNobodyStatesIsToldWithWhatIsSupposed() {
        var fit = pair(GREEN);
        var american =
                fit.ports().values().stream()
                        .filter(port -> port.station().equals("x@USA"))
                        .findFirst()
                        .orElseThrow();
        var trace = sheet(fit.with(american.supposed()), PAIR).trace();

        assertThat(trace.heading().verdict()).isEqualTo(new Verdict(Quality.NONE, Quality.PROVEN));
        assertThat(trace.reasons())
                .singleElement()
                .asString()
                .contains("nobody has stated in which security domain USA");
        assertThat(trace.stops())
                .extracting(SheetState.Stop::domain)
                .satisfiesExactly(
                        here -> assertThat(here).doesNotContain("not stated"),
                        there -> assertThat(there).endsWith("? (not stated)"));
        var common = Objects.requireNonNull(trace.behind().common());
        assertThat(common.heading().verdict().lo()).isEqualTo(Quality.NONE);
        assertThat(common.differences())
                .containsExactly(
                        "Security domain (blocking, configuration) is not stated: USA x-b");
        var domain = Objects.requireNonNull(trace.behind().link()).parameters().getFirst();
        assertThat(domain.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(domain.one()).isEqualTo("NOR: MS (Maj Dahl, security concept)");
        assertThat(domain.other()).isEqualTo("USA: not stated (Maj Dahl, security concept)");
    }

    @Test
    void aLinkTellsWhoSaidInWhichDomainItsEndsAre() {
        var trace = sheet(pair(GREEN), PAIR).trace();

        assertThat(Objects.requireNonNull(trace.behind().link()).parameters())
                .first()
                .isEqualTo(
                        new SheetState.Parameter(
                                Truth.TRUE,
                                true,
                                "Security domain (blocking, configuration)",
                                "NOR: MS (Maj Dahl, security concept)",
                                "USA: MS (Maj Dahl, security concept)",
                                ""));
        assertThat(Objects.requireNonNull(trace.behind().common()).differences()).isEmpty();
    }

    @Test
    void aLinkOfAPlanThatTellsNoDomainsApartIsSilentOnThem() {
        var fit = pair(GREEN);
        for (var port : List.copyOf(fit.ports().values())) {
            fit = fit.with(in("", port));
        }

        assertThat(Objects.requireNonNull(sheet(fit, PAIR).trace().behind().link()).parameters())
                .extracting(SheetState.Parameter::name)
                .noneMatch(name -> name.startsWith("Security domain"));
    }

    @Test
    void aGatewayTellsWhoSaidBetweenWhichDomainsItPasses() {
        var link =
                Objects.requireNonNull(
                        sheet(crossing("NS"), PAIR.withHop(1)).trace().behind().link());

        assertThat(link.heading().title()).isEqualTo("guard");
        assertThat(link.test()).isEmpty();
        assertThat(link.parameters())
                .containsExactly(
                        new SheetState.Parameter(
                                Truth.NOT_APPLICABLE,
                                true,
                                "Security domain (blocking, configuration)",
                                "HQ: MS (Maj Dahl, security concept)",
                                "HQ: NS (Maj Dahl, security concept)",
                                ""));
    }

    /// Over a gateway from the one domain into the other.
    private static Fit crossing(String domain) {
        var mine = Fits.port("h", "HQ", "1", "1");
        var inside = Fits.port("i", "HQ", "1", "1");
        var other = Fits.port("u", "USA", "1", "1");
        return Fit.EMPTY
                .with(new Station("NOR", "NOR", Set.of()))
                .with(new Station("HQ", "HQ", Set.of()))
                .with(new Station("USA", "USA", Set.of()))
                .with(Fits.port("n", "NOR", "1", "1"))
                .with(mine)
                .with(in(domain, inside))
                .with(in(domain, other))
                .with(Fits.net("one", Set.of("n", "h")))
                .with(Fits.net("two", Set.of("i", "u")))
                .with(
                        new Translation(
                                "guard",
                                "guard",
                                "h",
                                "i",
                                new Passage(
                                        Set.of(), Fidelity.LOSSLESS, Truth.TRUE, Quality.PROVEN),
                                Carriage.AMPLE,
                                -1,
                                Set.of()))
                .with(Fits.exchange("x", "NOR", "USA"));
    }

    private static Port in(String domain, Port port) {
        return new Port(
                port.id(),
                port.station(),
                domain,
                port.software(),
                port.bindings(),
                port.phases(),
                port.rests());
    }
}
