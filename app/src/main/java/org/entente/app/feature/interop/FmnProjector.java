package org.entente.app.feature.interop;

import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.feature.interop.FactState.Fact;
import org.entente.app.feature.interop.MatrixState.Head;
import org.entente.app.feature.interop.MatrixState.MatrixCell;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.Lexicon.Party;
import org.entente.app.interop.MissionNetwork;
import org.entente.app.interop.MissionNetwork.Line;
import org.entente.app.interop.MissionNetwork.Standing;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Spirals;
import org.entente.app.interop.Spirals.Ask;
import org.entente.app.interop.Spirals.Service;
import org.entente.app.interop.StandardWords;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.match.VerdictColour;
import org.entente.resources.FmnText;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets what nations state against what a spiral of the mission network asks, service by service.
final class FmnProjector {
    private final Language language;
    private final Lexicon lexicon;
    private final Interop interop;
    private final Sight sight;
    private final MissionNetwork network;

    FmnProjector(Language language, Lexicon lexicon, Interop interop, Sight sight) {
        this.language = language;
        this.lexicon = lexicon;
        this.interop = interop;
        this.sight = sight;
        this.network = new MissionNetwork(interop, sight.scope()::isIn);
    }

    MatrixState project(MatrixState.Offer offer) {
        var rows = new HashMap<Service, Tally>();
        var columns = new HashMap<String, Tally>();
        var cells = new HashMap<Spot, MatrixCell>();
        var nations = lexicon.nations();
        var all = Tally.NONE;
        for (var service : Service.values()) {
            for (int i = 0; i < nations.size(); i++) {
                var id = nations.get(i).id();
                var standing = network.judge(id, service, sight.spiral());
                if (standing != null) {
                    var colour = standing.verdict().colour();
                    cells.put(
                            new Spot(service.ordinal(), i),
                            new MatrixCell(
                                    standing.verdict(), List.of(), why(id, service, standing)));
                    rows.merge(service, Tally.NONE.plus(colour), (old, _) -> old.plus(colour));
                    columns.merge(id, Tally.NONE.plus(colour), (old, _) -> old.plus(colour));
                    all = all.plus(colour);
                }
            }
        }
        return new MatrixState(lines(rows), heads(nations, columns), cells, all, offer);
    }

    private List<Head> lines(Map<Service, Tally> tallies) {
        var lines = new ArrayList<Head>();
        for (var service : Service.values()) {
            var name = language.say(service.text());
            lines.add(
                    new Head(
                            new Party(service.name(), name, name),
                            tallies.getOrDefault(service, Tally.NONE)));
        }
        return lines;
    }

    private static List<Head> heads(List<Party> nations, Map<String, Tally> tallies) {
        return nations.stream()
                .map(one -> new Head(one, tallies.getOrDefault(one.id(), Tally.NONE)))
                .toList();
    }

    /// What lies behind a cell; null where there is none any more.
    @Nullable FactState facts(Pick pick) {
        var service = Service.valueOf(pick.row());
        var standing = network.judge(pick.column(), service, sight.spiral());
        if (standing == null) {
            return null;
        }
        var facts = facts(pick.column(), service, standing);
        facts.add(Fact.of(language.say(FmnText.PAPER)));
        var sayings = new Sayings(language, lexicon, interop.assessment());
        var part = standing.part();
        return new FactState(
                language.say(
                        FmnText.TITLE,
                        lexicon.name(pick.column()),
                        language.say(service.text()),
                        sight.spiral()),
                sayings.verdict(standing.verdict()),
                standing.verdict().colour(),
                facts,
                part == null ? "" : FitIds.of(part.id()));
    }

    private List<Fact> facts(String nation, Service service, Standing standing) {
        var facts = new ArrayList<Fact>();
        standing.lines().forEach(line -> facts.add(fact(nation, line)));
        part(nation, service, standing, facts);
        return facts;
    }

    /// The first fact that makes the verdict no better; blank where nothing stands against it.
    private String why(String nation, Service service, Standing standing) {
        var colour = standing.verdict().colour();
        return colour == VerdictColour.GREEN || colour == VerdictColour.GREEN_HATCHED
                ? ""
                : facts(nation, service, standing).stream()
                        .filter(fact -> fact.colour() == colour)
                        .map(Fact::text)
                        .findFirst()
                        .orElse("");
    }

    /// All that the spiral asks, service by service, and what of it the spiral before did not ask.
    FactState asked() {
        int spiral = sight.spiral();
        var all = Spirals.asks();
        var before = all.stream().filter(ask -> ask.spirals().contains(spiral - 1)).toList();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(language.say(FmnText.ASKS_HINT)));
        for (var service : Service.values()) {
            var asks =
                    all.stream()
                            .filter(ask -> ask.service() == service)
                            .filter(ask -> ask.spirals().contains(spiral))
                            .toList();
            if (!asks.isEmpty()) {
                var lines = asks.stream().map(ask -> line(ask, before)).toList();
                facts.add(new Fact(null, language.say(service.text()), lines));
            }
        }
        facts.add(Fact.of(language.say(FmnText.SELECTION)));
        return new FactState(
                language.say(FmnText.ASKS_OF, spiral),
                language.say(FmnText.SPIRAL_NUMBER, spiral),
                null,
                facts,
                "");
    }

    private String line(Ask ask, List<Ask> before) {
        var name = StandardWords.of(language, interop.catalogue()).named(ask.key());
        var text = ask.isMandatory() ? FmnText.ASK_MUST : FmnText.ASK_SHOULD;
        var line = language.say(text, name, editions(ask));
        boolean isNew = sight.spiral() > Spirals.ALL.getFirst() && !before.contains(ask);
        return isNew ? language.say(FmnText.ASK_NEW, line, sight.spiral()) : line;
    }

    private String editions(Ask ask) {
        return ask.editions().isEmpty()
                ? language.say(FmnText.ANY_EDITION)
                : String.join(", ", ask.editions());
    }

    private Fact fact(String nation, Line line) {
        var ask = line.ask();
        var text =
                language.say(
                        ask.isMandatory() ? FmnText.MUST : FmnText.SHOULD,
                        ask.key(),
                        editions(ask),
                        language.say(MatchWords.of(line.met())));
        return new Fact(colour(line), text, said(nation, line));
    }

    private List<String> said(String nation, Line line) {
        if (line.said().isEmpty()) {
            var text = network.hasSystems(nation) ? FmnText.NOT_SPOKEN : FmnText.NO_SYSTEM;
            return List.of(language.say(text, lexicon.name(nation)));
        }
        var sayings = new Sayings(language, lexicon, interop.assessment());
        return line.said().stream()
                .map(
                        one ->
                                language.say(
                                        MatrixText.SIDE,
                                        lexicon.name(one.port()),
                                        sayings.statement(one.statement())))
                .distinct()
                .sorted()
                .toList();
    }

    private static VerdictColour colour(Line line) {
        return switch (line.met()) {
            case TRUE, NOT_APPLICABLE -> VerdictColour.GREEN_HATCHED;
            case UNKNOWN -> VerdictColour.GREY;
            case FALSE -> line.ask().isMandatory() ? VerdictColour.RED : VerdictColour.AMBER;
        };
    }

    /// How the nation takes part, on whose network, and which spiral it states.
    private void part(String nation, Service service, Standing standing, List<Fact> facts) {
        var part = standing.part();
        var option = part == null ? null : part.standing().option();
        if (part == null || option == null) {
            var text = language.say(FmnText.PART_UNKNOWN, lexicon.name(nation));
            facts.add(new Fact(VerdictColour.GREY, text, List.of()));
            return;
        }
        var host = standing.host();
        if (host != null) {
            facts.add(Fact.of(language.say(FmnText.HOSTED, lexicon.name(host))));
        } else if (option.needsHost()) {
            var text = language.say(FmnText.HOST_UNKNOWN);
            facts.add(new Fact(VerdictColour.GREY, text, List.of()));
        }
        var stated = network.spiral(part, service);
        facts.add(
                stated == null
                        ? new Fact(
                                VerdictColour.GREY, language.say(FmnText.SPIRAL_UNKNOWN), List.of())
                        : new Fact(
                                stated == sight.spiral() ? null : VerdictColour.AMBER,
                                language.say(FmnText.SPIRAL_STATED, stated),
                                List.of()));
    }

    /// A service and a nation.
    record Place(Party service, Party nation) {}

    /// How a cell stands and why it is no better, in two sentences at the most.
    static String words(Language language, Sight sight, Place at, @Nullable MatrixCell cell) {
        var nation = at.nation().name();
        var service = at.service().name();
        return cell == null
                ? language.say(FmnText.CELL_EMPTY, nation, service, sight.spiral())
                : (language.say(
                                        FmnText.CELL,
                                        nation,
                                        service,
                                        sight.spiral(),
                                        language.say(MatchWords.of(cell.verdict().colour())),
                                        MatchWords.levels(cell.verdict()))
                                + ' '
                                + cell.why())
                        .strip();
    }
}
