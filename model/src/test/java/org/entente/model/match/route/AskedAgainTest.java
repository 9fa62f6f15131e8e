package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is stated and still leaves open whether it fits is asked again.
final class AskedAgainTest {
    private static final Fit FIT = Samples.twoSatelliteNets();

    private static List<Mend.Spot> asked(Fit fit) {
        return Gap.of(Assessment.of(RandomFits.GROUND, fit), 0).stream().map(Gap::spot).toList();
    }

    private static Verdict verdict(Fit fit) {
        return Assessment.of(RandomFits.GROUND, fit).verdict("x", 0);
    }

    private static Fit banded(String text) {
        var port = Objects.requireNonNull(FIT.ports().get("a1"));
        return FIT.with(Rewording.of(port, "K1", "band", Statement.of(text)));
    }

    @Test
    void nobodyIsAskedForWhatFitsOrDoesNot() {
        assertThat(asked(FIT)).isEmpty();
        assertThat(asked(banded("90-99"))).isEmpty();
    }

    @Test
    void whoStatesWhatCannotBeReadIsAskedAndNotTheOther() {
        var unread = banded("near the coast");

        assertThat(verdict(unread).width()).isPositive();
        assertThat(asked(unread)).containsExactly(new Mend.Spot("a1", "K1", "band"));
        assertThat(verdict(banded("30-40")).width()).isZero();
        assertThat(Question.ranked(Assessment.of(RandomFits.GROUND, unread), 0, 9, (_, _) -> true))
                .singleElement()
                .satisfies(question -> assertThat(question.worth()).isPositive());
    }

    @Test
    void bothAreAskedWhereNoTableHasTheirEditions() {
        assertThat(asked(editions("e2", "e3"))).isEmpty();
        assertThat(asked(editions("e2", "e9")))
                .containsExactly(new Mend.Spot("a1", "K0", "ed"), new Mend.Spot("b1", "K0", "ed"));
        assertThat(asked(editions("e2", ""))).containsExactly(new Mend.Spot("b1", "K0", "ed"));
    }

    private static Fit editions(String one, String other) {
        var fit = FIT.with(speaking("a1", one, "1")).with(speaking("b1", other, "2"));
        for (var net : List.of("net1", "net2")) {
            var old = Objects.requireNonNull(fit.bearers().get(net));
            fit =
                    fit.with(
                            new Bearer(
                                    net,
                                    "K0",
                                    old.ports(),
                                    null,
                                    old.carriage(),
                                    old.ceiling(),
                                    old.phases(),
                                    old.rests()));
        }
        return fit;
    }

    private static Port speaking(String id, String edition, String number) {
        var statements =
                Map.of(
                        "key", Statement.of("a"),
                        "mode", Statement.of("x"),
                        "id", Statement.of(number),
                        "ed", edition.isEmpty() ? Statement.UNKNOWN : Statement.of(edition));
        var binding = new Binding("K0", "", BindingRole.PEER, statements);
        return new Port(id, id.substring(0, 1), "MS", "v1", List.of(binding), 7, Set.of());
    }
}
