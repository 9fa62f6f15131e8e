package org.entente.app.report.plan;

import org.entente.app.format.MatchWords;
import org.entente.app.interop.NetSheets;
import org.entente.model.interop.Origin;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Parameter;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Port;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.resources.CisPaperText;
import org.entente.resources.NetPlanText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/// How the members of a net stand with each other at any time of the exercise: what they can do
/// together, in what they differ, and who stands out. A net whose members are in several security
/// domains is as good as the worst of its parts.
final class NetStanding {
    private final Reading reading;
    private final Judgement judgement;
    private final List<NetSheet> sheets = new ArrayList<>();
    private final Map<Net.Member, Set<String>> remarks = new HashMap<>();
    private final Set<Net.Member> present = new HashSet<>();

    private NetStanding(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
    }

    static NetStanding of(Reading reading, Judgement judgement, Net net, List<Bearer> bearers) {
        var standing = new NetStanding(reading, judgement);
        bearers.stream().sorted(Comparator.comparing(Bearer::id)).forEach(standing::add);
        if (!standing.present.isEmpty()) {
            net.members().stream()
                    .filter(member -> !standing.present.contains(member))
                    .forEach(member -> standing.remark(member, CisPaperText.ELSEWHERE));
        }
        return standing;
    }

    private void add(Bearer bearer) {
        LongPredicate isEverThere = phases -> phases != 0;
        var assessment = judgement.assessment();
        for (var port : NetSheets.ports(assessment, bearer, isEverThere)) {
            member(port.id()).ifPresent(member -> arrive(member, port));
        }
        var sheet = NetSheets.of(assessment, bearer, isEverThere);
        bearer.ports().forEach(id -> member(id).ifPresent(present::add));
        if (sheet != null) {
            sheets.add(sheet);
            odd(sheet);
        }
    }

    private void arrive(Net.Member member, Port port) {
        if (port.isSupposed()) {
            remark(member, CisPaperText.NO_DOMAIN);
        }
    }

    private void odd(NetSheet sheet) {
        var differing = new HashMap<Net.Member, Set<String>>();
        for (var line : sheet.lines()) {
            line.odd().stream()
                    .flatMap(id -> member(id).stream())
                    .forEach(
                            member ->
                                    differing
                                            .computeIfAbsent(member, _ -> new LinkedHashSet<>())
                                            .add(title(line.parameter())));
        }
        differing.forEach((member, titles) -> all(member).add(String.join(", ", titles)));
        for (var blame : sheet.blamed()) {
            member(blame.member())
                    .ifPresent(
                            member ->
                                    all(member)
                                            .add(
                                                    reading.say(
                                                            CisPaperText.WITHOUT_IT,
                                                            words(blame.without()))));
        }
    }

    private void remark(Net.Member member, CisPaperText text) {
        all(member).add(reading.say(text));
    }

    private Set<String> all(Net.Member member) {
        return remarks.computeIfAbsent(member, _ -> new LinkedHashSet<>());
    }

    /// The member behind a port of the fit.
    private Optional<Net.Member> member(String port) {
        return judgement.interop().origin(port).flatMap(this::member);
    }

    private Optional<Net.Member> member(Origin origin) {
        return reading.plan()
                .find(CisSystem.class, origin.thing())
                .filter(system -> origin.part() >= 0 && origin.part() < system.ports().size())
                .map(
                        system ->
                                new Net.Member(
                                        system.id(), system.ports().get(origin.part()).name()));
    }

    /// Null where the catalogue does not know the standard of the net.
    @Nullable Verdict verdict() {
        return sheets.stream().map(NetSheet::verdict).reduce(Verdict::min).orElse(null);
    }

    String words(Verdict verdict) {
        var lo = reading.say(MatchWords.of(verdict.lo()));
        return verdict.width() == 0
                ? lo
                : reading.say(NetPlanText.BETWEEN, lo, reading.say(MatchWords.of(verdict.hi())));
    }

    /// In what the member stands out, and what the net could do without it; blank where it does
    /// not.
    String remark(Net.Member member) {
        return String.join("; ", remarks.getOrDefault(member, Set.of()));
    }

    /// What keeps the members apart, and what is not known of all of them.
    List<String> differences() {
        var apart = titles(Truth.FALSE);
        var open = titles(Truth.UNKNOWN);
        var found = new ArrayList<String>();
        if (!apart.isEmpty()) {
            found.add(reading.say(NetPlanText.APART, String.join(", ", apart)));
        }
        if (!open.isEmpty()) {
            found.add(reading.say(NetPlanText.OPEN, open.size(), String.join(", ", open)));
        }
        return found;
    }

    private List<String> titles(Truth truth) {
        return sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.truth() == truth)
                .map(line -> title(line.parameter()))
                .distinct()
                .toList();
    }

    private String title(Parameter parameter) {
        return reading.language().title(parameter);
    }
}
