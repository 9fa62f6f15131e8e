package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.match.VerdictColour.AMBER;
import static org.entente.model.match.VerdictColour.GREEN;
import static org.entente.model.match.VerdictColour.GREY;
import static org.entente.model.match.VerdictColour.RED;

import org.entente.app.feature.interop.MatrixState.Judged;
import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Limits;
import org.entente.model.match.route.Need;
import org.entente.model.match.route.PaceStep;
import org.entente.model.match.route.Station;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class SheetProjectorTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);

    static SheetState sheet(Fit fit, Pick pick) {
        var assessment = Assessment.of(Fits.ground(1), fit);
        var lexicon = new IdLexicon(assessment);
        var matrix = new MatrixProjector(lexicon, assessment).project(Sight.USUAL);
        return Objects.requireNonNull(
                new SheetProjector(ENGLISH, lexicon, assessment).project(matrix, pick));
    }

    static Fit pair(VerdictColour colour) {
        return Fits.with(Fit.EMPTY, "x", List.of("NOR", "USA"), colour);
    }

    static final Pick PAIR = Pick.cell("NOR", "USA");

    @Test
    void aMismatchIsToldDownToBothStatementsWithTheirSourceAndWhereItIsMended() {
        var sheet = sheet(pair(RED), PAIR);

        assertThat(sheet.heading().verdict().colour()).isEqualTo(RED);
        assertThat(sheet.trace().isReal()).isFalse();
        assertThat(sheet.trace().reasons())
                .singleElement()
                .asString()
                .contains("Frequency (blocking, configuration) does not match")
                .contains("NOR: 1 (J6 x@NOR, fit form, ")
                .contains("USA: 2 (J6 x@USA, fit form, ");
        var first = Objects.requireNonNull(sheet.trace().behind().link()).parameters().getFirst();
        assertThat(first.truth()).isEqualTo(Truth.FALSE);
        assertThat(first.counts()).isTrue();
    }

    private static List<String> told(Statement.Origin origin) {
        var fit = pair(RED);
        var stated = new Statement(Statement.Standing.VALUE, "1", origin);
        var mine = Map.of("freq", stated, "codec", Statement.of("1"));
        var sender = Objects.requireNonNull(fit.ports().get("x-a"));
        var restated =
                sender.withBindings(List.of(new Binding(Fits.KEY, "", BindingRole.PEER, mine)));
        var trace = sheet(fit.with(restated), PAIR).trace();
        var link = Objects.requireNonNull(trace.behind().link());
        return List.of(
                link.parameters().stream()
                        .filter(one -> one.name().startsWith("Frequency"))
                        .map(SheetState.Parameter::one)
                        .findFirst()
                        .orElseThrow(),
                trace.reasons().getFirst());
    }

    @Test
    void theNationBehindAStatementIsToldOnceInSheetAndSentence() {
        assertThat(told(new Statement.Origin("NOR", "Fit form", Fits.TODAY)))
                .first()
                .isEqualTo("NOR: 1 (Fit form, %s)".formatted(ENGLISH.formats().date(Fits.TODAY)));
        assertThat(told(new Statement.Origin("nor ", "", null))).first().isEqualTo("NOR: 1");
        assertThat(told(new Statement.Origin("NOR", "Fit form", null)))
                .last()
                .asString()
                .contains("NOR: 1 (Fit form)");
    }

    @Test
    void whoSaidItIsToldWhereItIsAPersonOrAnotherNationAndNotYetInTheSource() {
        assertThat(told(new Statement.Origin("Maj Dahl", "Fit form", null)))
                .first()
                .isEqualTo("NOR: 1 (Maj Dahl, Fit form)");
        assertThat(told(new Statement.Origin("USA", "Fit form", null)))
                .first()
                .isEqualTo("NOR: 1 (USA, Fit form)");
        assertThat(told(new Statement.Origin("Maj Dahl", "Letter of Maj Dahl", null)))
                .first()
                .isEqualTo("NOR: 1 (Letter of Maj Dahl)");
    }

    @Test
    void aLinkTellsWhatItRestsOnThatTheseAreItsParameters() {
        var link = Objects.requireNonNull(sheet(pair(GREEN), PAIR).trace().behind().link());

        assertThat(link.basis()).contains("is stated in this plan");
    }

    @Test
    void aMeansOfWhichNobodySaysWhatItMayCarryIsUnknownByNetAndByHand() {
        var assessment = Assessment.of(Fits.ground(1), pair(GREEN));
        var byNet = new PaceStep(PaceStep.Order.ALTERNATE, Set.of("net-x"), Truth.UNKNOWN, false);
        var byHand = new PaceStep(PaceStep.Order.EMERGENCY, Set.of(), Truth.UNKNOWN, true);
        var lexicon =
                new IdLexicon(
                        assessment,
                        List.of(
                                new Lexicon.Means(byNet, "net x"),
                                new Lexicon.Means(byHand, "Courier")));

        var pace =
                new PaceProjector(ENGLISH, lexicon, assessment)
                        .project(new Judged("x", 0, new Verdict(Quality.PROVEN, Quality.PROVEN)));

        assertThat(pace.rungs())
                .extracting(SheetState.Rung::verdict)
                .containsExactly(
                        new Verdict(Quality.NONE, Quality.PROVEN),
                        new Verdict(Quality.NONE, Quality.MANUAL));
        assertThat(pace.rungs())
                .extracting(SheetState.Rung::words)
                .allMatch(words -> words.contains("Nobody has stated up to which level"));
    }

    @Test
    void whatIsNotKnownIsAQuestionAndNeverAPass() {
        var sheet = sheet(pair(GREY), PAIR);

        assertThat(sheet.heading().words())
                .isEqualTo("Unknown (0–3): not at all to compatible on paper");
        assertThat(sheet.trace().isReal()).isTrue();
        assertThat(sheet.trace().reasons())
                .singleElement()
                .asString()
                .contains("Frequency (blocking, configuration) is not known")
                .contains("USA: not stated");
    }

    @Test
    void aProvenLinkNamesItsTest() {
        var sheet = sheet(pair(GREEN), PAIR);

        assertThat(sheet.trace().reasons()).singleElement().asString().contains("Success");
        assertThat(Objects.requireNonNull(sheet.trace().behind().link()).test())
                .contains("Success");
    }

    @Test
    void aWayOfSeveralHopsNamesTheWeakestAndAnyHopCanBeChosen() {
        var fit =
                Fit.EMPTY
                        .with(new Station("NOR", "NOR", Set.of()))
                        .with(new Station("HQ", "NATO", Set.of()))
                        .with(new Station("USA", "USA", Set.of()))
                        .with(Fits.port("n", "NOR", "1", "1"))
                        .with(Fits.port("h", "HQ", "1", "1,2"))
                        .with(Fits.port("i", "HQ", "1", "1,2"))
                        .with(Fits.port("u", "USA", "1", "3"))
                        .with(Fits.net("one", Set.of("n", "h")))
                        .with(Fits.net("between", Set.of("h", "i")))
                        .with(Fits.net("two", Set.of("i", "u")))
                        .with(Fits.exchange("x", "NOR", "USA"));

        var sheet = sheet(fit, PAIR);
        var other = sheet(fit, PAIR.withHop(0));

        assertThat(sheet.trace().stops())
                .extracting(SheetState.Stop::name)
                .containsExactly("n", "h", "i", "u");
        assertThat(sheet.trace().legs())
                .extracting(SheetState.Leg::isWeakest)
                .containsExactly(false, false, true);
        assertThat(sheet.trace().legs().getLast().colour()).isEqualTo(AMBER);
        assertThat(sheet.trace().chosen()).isEqualTo(2);
        assertThat(other.trace().chosen()).isZero();
        assertThat(Objects.requireNonNull(other.trace().behind().common()).heading().title())
                .isEqualTo("one, 2 members");
    }

    @Test
    void theNetSheetBlamesTheOneWhoForcesTheNetDown() {
        var fit =
                pair(GREEN)
                        .with(Fits.port("p", "POL", "9", "1"))
                        .with(new Station("POL", "POL", Set.of()))
                        .with(new Station("NOR", "NOR", Set.of()))
                        .with(new Station("USA", "USA", Set.of()))
                        .with(Fits.port("q", "NOR", "1", "1"))
                        .with(Fits.port("r", "USA", "1", "1"))
                        .with(Fits.net("all", Set.of("p", "q", "r")))
                        .with(Fits.exchange("y", "POL", "USA"));

        var sheet = sheet(fit, Pick.cell("POL", "USA"));

        var common = Objects.requireNonNull(sheet.trace().behind().common());
        assertThat(common.heading().verdict().hi()).isEqualTo(Quality.NONE);
        assertThat(common.blamed())
                .singleElement()
                .asString()
                .startsWith("Without POL p: On paper");
        assertThat(common.differences()).singleElement().asString().contains("POL p");
    }

    @Test
    void whereTheWayIsThereButTheNeedForbidsItTheNeedIsTheReason() {
        var need = new Need(Set.of(), "", 0, Set.of("NOR"), false, Limits.USUAL);
        var fit = pair(GREEN).with(asking(need));

        var sheet = sheet(fit, PAIR);

        assertThat(sheet.trace().isReal()).isFalse();
        assertThat(sheet.trace().reasons())
                .containsExactly("It would work if the product were releasable to USA.");
        assertThat(sheet.trace().legs()).hasSize(1);
    }

    @Test
    void whereNothingJoinsTheTwoItSaysSo() {
        var fit =
                pair(GREEN)
                        .with(new Station("POL", "POL", Set.of()))
                        .with(new Station("USA", "USA", Set.of()))
                        .with(Fits.exchange("y", "POL", "USA"));

        var sheet = sheet(fit, Pick.cell("POL", "USA"));

        assertThat(sheet.trace().reasons())
                .containsExactly("No net and no gateway leads from POL to USA.");
        assertThat(sheet.trace().stops()).isEmpty();
    }

    /// An exchange between two posts that goes by these standards.
    private static Fit asking(Set<String> keys, Fit fit) {
        var need = new Need(keys, "", 0, null, false, Limits.USUAL);
        return fit.with(new Station("x@NOR", "NOR", Set.of()))
                .with(new Station("x@USA", "USA", Set.of()))
                .with(asking(need));
    }

    private static Exchange asking(Need need) {
        return new Exchange("x", "x@NOR", "x@USA", need, Importance.CRITICAL, "VOICE", 1);
    }

    private static List<String> reasons(Fit fit) {
        return sheet(fit, PAIR).trace().reasons();
    }

    @Test
    void anEndWithoutASystemForTheStandardIsNamed() {
        var sender = Fits.port("x-a", "x@NOR", "1", "1");
        var fit = asking(Set.of(Fits.KEY), Fit.EMPTY.with(sender));

        assertThat(reasons(fit)).first().isEqualTo("x@USA has no system that speaks Trial net.");
    }

    @Test
    void anEndWhoseSystemComesInAnotherPhaseIsNamed() {
        var other = Fits.port("x-b", "x@USA", "1", "1");
        var fit =
                asking(
                        Set.of(Fits.KEY),
                        Fit.EMPTY
                                .with(Fits.port("x-a", "x@NOR", "1", "1"))
                                .with(other.withPhases(2)));

        assertThat(reasons(fit))
                .first()
                .isEqualTo("x@USA has a system that speaks Trial net only in other phases.");
    }

    @Test
    void endsThatSpeakDifferentStandardsAreToldWhich() {
        var other = Fits.port("x-b", "x@USA", "1", "1");
        var fit =
                asking(
                        Set.of(Fits.KEY, Fits.OTHER),
                        Fit.EMPTY
                                .with(Fits.port("x-a", "x@NOR", "1", "1"))
                                .with(
                                        other.withBindings(
                                                List.of(Binding.of(Fits.OTHER, Map.of())))));

        assertThat(reasons(fit))
                .first()
                .isEqualTo("x@NOR speaks Trial net, x@USA only Other net: no standard in common.");
    }

    @Test
    void endsThatSpeakTheSameWithoutANetInCommonAreToldTheirNets() {
        var fit =
                asking(
                        Set.of(Fits.KEY),
                        Fit.EMPTY
                                .with(Fits.port("x-a", "x@NOR", "1", "1"))
                                .with(Fits.port("x-b", "x@USA", "1", "1"))
                                .with(Fits.net("mine", Set.of("x-a"))));

        assertThat(reasons(fit))
                .first()
                .isEqualTo(
                        "x@NOR and x@USA both speak Trial net, but no net joins them (on mine; on"
                                + " no net).");
    }

    @Test
    void theBestLinkOnANetInCommonTellsWhatDoesNotMatch() {
        var fit =
                asking(
                        Set.of(Fits.KEY),
                        Fit.EMPTY
                                .with(Fits.port("x-a", "x@NOR", "1", "1"))
                                .with(Fits.port("x-b", "x@USA", "2", "1"))
                                .with(Fits.net("one", Set.of("x-a", "x-b"))));

        assertThat(reasons(fit))
                .singleElement()
                .asString()
                .startsWith("one: Frequency (blocking, configuration) does not match.");
        assertThat(sheet(fit, PAIR).trace().legs()).hasSize(1);
        assertThat(
                        Objects.requireNonNull(sheet(fit, PAIR).trace().behind().common())
                                .heading()
                                .title())
                .isEqualTo("one, 2 members");
    }

    @Test
    void theNetThatJoinsTheEndsIsDrawnBeforeAWayByAnotherStandard() {
        var other = Binding.of(Fits.OTHER, Map.of("freq", Statement.of("1")));
        var spare = Fits.net("spare", Set.of("x-c", "x-d"), Binding.of(Fits.OTHER, Map.of()));
        var fit =
                asking(
                        Set.of(Fits.KEY),
                        Fit.EMPTY
                                .with(Fits.port("x-a", "x@NOR", "1", "1"))
                                .with(Fits.port("x-b", "x@USA", "2", "1"))
                                .with(Fits.net("one", Set.of("x-a", "x-b")))
                                .with(
                                        Fits.port("x-c", "x@NOR", "1", "1")
                                                .withBindings(List.of(other)))
                                .with(
                                        Fits.port("x-d", "x@USA", "1", "1")
                                                .withBindings(List.of(other)))
                                .with(spare));

        assertThat(sheet(fit, PAIR).trace().stops())
                .extracting(SheetState.Stop::name)
                .containsExactly("x-a", "x-b");
    }

    @Test
    void whatTheNetAsksIsToldWhereBothStateTheSame() {
        var agreed = new Binding(Fits.KEY, "", BindingRole.PEER, Map.of("freq", Statement.of("3")));
        var net = Fits.net("one", Set.of("x-a", "x-b"), agreed);
        var fit =
                asking(
                        Set.of(Fits.KEY),
                        Fit.EMPTY
                                .with(Fits.port("x-a", "x@NOR", "1", "1"))
                                .with(Fits.port("x-b", "x@USA", "1", "1"))
                                .with(net));

        assertThat(reasons(fit)).singleElement().asString().endsWith("; Net asks: 3");
    }

    @Test
    void whatTheNetDoesNotAskIsNotTold() {
        var agreed = Binding.of(Fits.KEY, Map.of());
        var fit =
                asking(
                        Set.of(Fits.KEY),
                        Fit.EMPTY
                                .with(Fits.port("x-a", "x@NOR", "1", "1"))
                                .with(Fits.port("x-b", "x@USA", "2", "1"))
                                .with(Fits.net("one", Set.of("x-a", "x-b"), agreed)));

        assertThat(reasons(fit)).singleElement().asString().doesNotContain("Net asks");
    }

    @Test
    void whereTheStandardWorksTheNeedThatStandsAgainstItIsTheReason() {
        var need = new Need(Set.of(Fits.KEY), "", 0, Set.of("NOR"), false, Limits.USUAL);
        var fit = pair(GREEN).with(asking(need));

        assertThat(reasons(fit))
                .containsExactly("It would work if the product were releasable to USA.");
    }
}
