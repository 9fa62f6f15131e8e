package org.entente.app.feature.comms;

import org.entente.app.format.MatchWords;
import org.entente.app.interop.Superiors;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Fitted;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Standard;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.time.Span;
import org.entente.resources.NetPlanText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes the sheet of a net.
final class NetPlans {
    private static final int MOST_NAMED = 4;

    private final Lookup lookup;
    private final Catalogue catalogue;
    private final NetSeats seats;
    private final NetKeys keys;
    private final NetCrowds crowds;

    NetPlans(Lookup lookup, Catalogue catalogue) {
        this.lookup = lookup;
        this.catalogue = catalogue;
        this.seats = new NetSeats(lookup, new Superiors(lookup.plan()));
        this.keys = new NetKeys(lookup);
        this.crowds = new NetCrowds(lookup);
    }

    NetPlan of(Net net) {
        var standard = catalogue.standard(net.loaded().key());
        var sheet = standard == null ? null : sheet(net, standard);
        var bands = keys.of(net);
        return new NetPlan(
                net.id(),
                title(net, sheet),
                sheet == null ? VerdictColour.GREY : sheet.verdict().colour(),
                common(net, sheet, bands),
                net.members().stream().map(member -> seat(net, member, sheet)).toList(),
                bands);
    }

    private String title(Net net, @Nullable NetSheet sheet) {
        return sheet == null
                ? say(NetPlanText.NET, net.name(), net.members().size())
                : say(
                        NetPlanText.NET_JUDGED,
                        net.name(),
                        net.members().size(),
                        words(sheet.verdict()));
    }

    private String words(Verdict verdict) {
        var lo = say(MatchWords.of(verdict.lo()));
        return verdict.width() == 0
                ? lo
                : say(NetPlanText.BETWEEN, lo, say(MatchWords.of(verdict.hi())));
    }

    private NetSheet sheet(Net net, Standard standard) {
        var members =
                net.members().stream()
                        .map(
                                member ->
                                        new NetSheet.Member(
                                                id(member),
                                                Fitted.of(standard, binding(member, standard))))
                        .toList();
        return NetSheet.of(
                standard, members, Fitted.of(standard, net.loaded()), catalogue.editions());
    }

    private static String id(Net.Member member) {
        return member.system().value().toString() + ' ' + member.port();
    }

    /// What the port of the member states; nothing is known of a port that is not there.
    private Binding binding(Net.Member member, Standard standard) {
        return lookup.plan().find(CisSystem.class, member.system()).stream()
                .flatMap(system -> system.ports().stream())
                .filter(port -> port.name().equals(member.port()))
                .flatMap(port -> port.bindings().stream())
                .filter(binding -> binding.key().equals(standard.key()))
                .findFirst()
                .orElse(Binding.of(standard.key(), Map.of()));
    }

    /// When there is no valid key, who is on too many nets, what all share, what sets them apart
    /// and by whom, and what nobody knows.
    private List<String> common(Net net, @Nullable NetSheet sheet, @Nullable KeyBands bands) {
        var lines = new ArrayList<String>();
        if (bands == null) {
            lines.add(say(NetPlanText.NOT_TIMED));
        } else {
            bands.gaps().forEach(gap -> lines.add(gap(bands, gap)));
        }
        var crowded = crowds.sentences(net).toList();
        if (sheet == null) {
            lines.addAll(crowded);
            lines.add(say(NetPlanText.NO_STANDARD));
        } else {
            lines.addAll(common(sheet, crowded));
        }
        return lines;
    }

    private String gap(KeyBands bands, Span gap) {
        var formats = lookup.language().formats();
        return say(
                bands.isUncertain() ? NetPlanText.MAYBE_NO_KEY : NetPlanText.NO_KEY,
                formats.zulu(gap.start()),
                formats.zulu(gap.end()));
    }

    private List<String> common(NetSheet sheet, List<String> crowded) {
        var byTruth = new HashMap<Truth, List<NetSheet.Line>>();
        sheet.lines()
                .forEach(
                        line ->
                                byTruth.computeIfAbsent(line.truth(), _ -> new ArrayList<>())
                                        .add(line));
        var lines = new ArrayList<String>();
        byTruth.getOrDefault(Truth.FALSE, List.of()).forEach(line -> lines.add(apart(line)));
        lines.addAll(crowded);
        add(lines, NetPlanText.OPEN, byTruth.getOrDefault(Truth.UNKNOWN, List.of()));
        add(lines, NetPlanText.SHARED, byTruth.getOrDefault(Truth.TRUE, List.of()));
        return lines;
    }

    private void add(List<String> lines, NetPlanText text, List<NetSheet.Line> found) {
        if (!found.isEmpty()) {
            lines.add(
                    say(
                            text,
                            found.size(),
                            found.stream().map(this::title).collect(Collectors.joining(", "))));
        }
    }

    private String apart(NetSheet.Line line) {
        var names = line.odd().stream().limit(MOST_NAMED).map(this::member).toList();
        int more = line.odd().size() - names.size();
        return names.isEmpty()
                ? say(NetPlanText.APART, title(line))
                : say(
                        NetPlanText.APART_BY,
                        title(line),
                        String.join(", ", names) + (more > 0 ? " +" + more : ""));
    }

    private String title(NetSheet.Line line) {
        return lookup.language().title(line.parameter());
    }

    private String member(String id) {
        return lookup.name(new CisSystem.Id(UUID.fromString(id.split(" ", 2)[0])));
    }

    private NetPlan.Seat seat(Net net, Net.Member member, @Nullable NetSheet sheet) {
        return new NetPlan.Seat(
                member.system(),
                List.of(
                        lookup.name(member.system()),
                        member.port(),
                        crowds.words(net, member),
                        seats.callSign(net, member),
                        seats.address(net, member),
                        seats.keys(net, member),
                        sheet == null ? "" : spoils(sheet, id(member))),
                crowds.sign(net, member));
    }

    /// In which parameters the member stands alone, and what the net could do without it.
    private String spoils(NetSheet sheet, String id) {
        var odd =
                sheet.lines().stream()
                        .filter(line -> line.odd().contains(id))
                        .map(this::title)
                        .collect(Collectors.joining(", "));
        return sheet.blamed().stream()
                .filter(blame -> blame.member().equals(id))
                .map(blame -> say(NetPlanText.WITHOUT, odd, words(blame.without())).strip())
                .findFirst()
                .orElse(odd);
    }

    private String say(TextKey key, Object... arguments) {
        return lookup.language().say(key, arguments);
    }
}
