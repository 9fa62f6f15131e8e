package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Carriage;
import org.entente.model.match.route.Fidelity;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Station;
import org.entente.model.match.route.Translation;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a gateway takes away, on the way of an exchange and in the sheet behind its hop.
final class GatewaySheetTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Pick PAIR = Pick.cell("NOR", "USA");

    private static final Gateway FORWARDER =
            new Gateway(
                    new Gateway.Id(Things.id("forwarder")),
                    "Forwarder",
                    new CisSystem.Id(Things.id("forwarding system")),
                    Gateway.Type.TDL_DATA_FORWARDER,
                    List.of(
                            new Gateway.Translation(
                                    Fits.OTHER,
                                    Fits.KEY,
                                    Gateway.Fidelity.LOSSLESS,
                                    List.of("J3.2")),
                            new Gateway.Translation(
                                    Fits.KEY,
                                    Fits.OTHER,
                                    Gateway.Fidelity.LOSSY_ACCEPTABLE,
                                    List.of(),
                                    List.of("track quality", "free text"))),
                    Gateway.Accreditation.NONE,
                    new Gateway.Capacity(1200, Duration.ofSeconds(90)),
                    Notes.PLAIN);

    /// A way from one net to another by that gateway, in that direction.
    private static SheetState.Trace through(Language language, Gateway gateway, int index) {
        return through(language, gateway, index, PAIR, Map.of());
    }

    private static SheetState.Trace through(
            Language language,
            Gateway gateway,
            int index,
            Pick pick,
            Map<String, Statement.Origin> origins) {
        var passage = new Passage(Set.of(), Fidelity.LOSSY_ACCEPTABLE, Truth.TRUE, Quality.PROVEN);
        var fit =
                Fit.EMPTY
                        .with(new Station("NOR", "NOR", Set.of()))
                        .with(new Station("HQ", "NATO", Set.of()))
                        .with(new Station("USA", "USA", Set.of()))
                        .with(Fits.port("n", "NOR", "1", "1"))
                        .with(Fits.port("h", "HQ", "1", "1"))
                        .with(Fits.port("i", "HQ", "1", "1"))
                        .with(Fits.port("u", "USA", "1", "1"))
                        .with(Fits.net("one", Set.of("n", "h")))
                        .with(Fits.net("two", Set.of("i", "u")))
                        .with(
                                new Translation(
                                        "t",
                                        "gateway",
                                        "h",
                                        "i",
                                        passage,
                                        Carriage.AMPLE,
                                        1,
                                        Set.of()))
                        .with(Fits.exchange("x", "NOR", "USA"));
        var directions = Map.of("t", new Lexicon.Direction(gateway, index));
        return trace(language, fit, directions, pick, origins);
    }

    private static SheetState.Trace trace(
            Language language,
            Fit fit,
            Map<String, Lexicon.Direction> directions,
            Pick pick,
            Map<String, Statement.Origin> origins) {
        var assessment = Assessment.of(Fits.ground(1), fit);
        var lexicon = new IdLexicon(assessment, List.of(), directions, origins);
        var matrix = new MatrixProjector(lexicon, assessment).project(Sight.USUAL);
        var sheet = new SheetProjector(language, lexicon, assessment).project(matrix, pick);
        return Objects.requireNonNull(sheet).trace();
    }

    @Test
    void aGatewayNamesTheFieldsThatItLosesThereAndWhatItPassesBack() {
        var trace = through(ENGLISH, FORWARDER, 1);

        assertThat(trace.legs())
                .extracting(SheetState.Leg::toll)
                .containsExactly(
                        "",
                        "Loses track quality, free text · takes 1 min 30 s · 1,200 an hour",
                        "");
        assertThat(trace.reasons())
                .containsExactly("t loses part of what it passes on: track quality, free text.");
        var passing = Objects.requireNonNull(trace.behind().passing());
        assertThat(passing.directions())
                .containsExactly(
                        new SheetState.Direction(
                                true,
                                "Trial net → Other net, taken here",
                                List.of(
                                        "Loses track quality, free text",
                                        "Passes whatever is in this standard")),
                        new SheetState.Direction(
                                false,
                                "Other net → Trial net, the way back",
                                List.of("Loses nothing", "Passes only J3.2, nothing else")));
        assertThat(passing.facts())
                .containsExactly(
                        "A message takes 1 min 30 s here.", "At most 1,200 messages an hour pass.");
    }

    @Test
    void itIsToldWhoSaidHowMuchAGatewayAndANetPassAndWhen() {
        var origins =
                Map.of(
                        "t", new Statement.Origin("Maj Dahl", "Letter 7", null),
                        "one", new Statement.Origin("", "answers.xlsx", null));
        var gateway = through(ENGLISH, FORWARDER, 1, PAIR, origins).behind();
        var net = through(ENGLISH, FORWARDER, 1, PAIR.withHop(0), origins).behind();
        var other = through(ENGLISH, FORWARDER, 1, PAIR.withHop(2), origins).behind();

        assertThat(Objects.requireNonNull(gateway.passing()).facts())
                .containsExactly(
                        "A message takes 1 min 30 s here. Source: Maj Dahl, Letter 7.",
                        "At most 1,200 messages an hour pass. Source: Maj Dahl, Letter 7.",
                        "Source of period: Maj Dahl, Letter 7");
        assertThat(Objects.requireNonNull(net.common()).differences())
                .containsExactly(
                        "Source of standard: answers.xlsx",
                        "Source of capacity: answers.xlsx",
                        "Source of period: answers.xlsx");
        assertThat(Objects.requireNonNull(other.common()).differences()).isEmpty();
    }

    @Test
    void aGatewayOfWhichLittleIsStatedSaysWhatIsNot() {
        var silent =
                new Gateway(
                        FORWARDER.id(),
                        FORWARDER.name(),
                        FORWARDER.system(),
                        FORWARDER.type(),
                        List.of(FORWARDER.translations().getLast().withLost(List.of())),
                        FORWARDER.accreditation(),
                        Gateway.Capacity.UNKNOWN,
                        FORWARDER.notes());

        var trace = through(Language.of(Locale.FRENCH, ZoneOffset.UTC), silent, 0);

        assertThat(trace.legs().get(1).toll())
                .isEqualTo("Perd quelque chose que personne n'a précisé");
        assertThat(trace.reasons()).containsExactly("t perd une partie de ce qui passe.");
        var passing = Objects.requireNonNull(trace.behind().passing());
        assertThat(passing.directions()).hasSize(1);
        assertThat(passing.facts())
                .containsExactly(
                        "Rien ne revient par ici.",
                        "Personne n'a déclaré combien de temps un message y met.",
                        "Personne n'a déclaré combien de messages y passent.");
    }

    @Test
    void aHopOverANetTakesNoTollAndHasNoGatewayBehindIt() {
        var fit = Fits.with(Fit.EMPTY, "x", List.of("NOR", "USA"), VerdictColour.GREEN);
        var trace = trace(ENGLISH, fit, Map.of(), PAIR, Map.of());

        assertThat(trace.legs()).extracting(SheetState.Leg::toll).containsOnly("");
        assertThat(trace.behind().passing()).isNull();
    }
}
