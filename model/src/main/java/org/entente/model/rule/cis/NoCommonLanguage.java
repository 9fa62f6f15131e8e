package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.LanguageLevel;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The operators of a net, or two who exchange something, have no working language in common, or
/// not well enough: who is on a net and states a language profile must listen and speak at level 2.
final class NoCommonLanguage implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("working language", "VOICE-ACP125").and(Gauge.of("exercise language", "LANG"));

    private static final Gauge PROFILE = Gauge.of("SLP per post", "LANG");

    /// In listening and speaking; a default from memory.
    private static final LanguageLevel ENOUGH = LanguageLevel.TWO;

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.between(wiring, RuleCode.NO_COMMON_LANGUAGE, GAUGE), tooLittle(wiring));
    }

    private static Stream<Case> tooLittle(Wiring wiring) {
        var below = new LinkedHashMap<CisSystem.Id, LanguageProfile>();
        wiring.seats("LANG")
                .forEach(
                        seat ->
                                PROFILE.in(seat.fitted().standard()).stream()
                                        .flatMap(at -> LanguageProfile.read(seat.text(at)).stream())
                                        .filter(NoCommonLanguage::isTooLittle)
                                        .forEach(each -> below.put(seat.system().id(), each)));
        return below.isEmpty()
                ? Stream.empty()
                : wiring.plan()
                        .nets()
                        .filter(net -> net.type() == Net.Type.VOICE_NET)
                        .flatMap(net -> judge(wiring, net, below).stream());
    }

    private static boolean isTooLittle(LanguageProfile profile) {
        return Stream.of(profile.listening(), profile.speaking())
                .anyMatch(level -> level != LanguageLevel.UNTESTED && level.compareTo(ENOUGH) < 0);
    }

    private static Optional<Case> judge(
            Wiring wiring, Net net, Map<CisSystem.Id, LanguageProfile> below) {
        var members =
                net.members().stream()
                        .map(Net.Member::system)
                        .filter(below::containsKey)
                        .flatMap(id -> wiring.system(id).stream())
                        .toList();
        if (members.isEmpty() || net.members().size() < 2) {
            return Optional.empty();
        }
        var words = members.stream().map(each -> words(each, below)).toList();
        return Optional.of(
                Case.found(
                                RuleCode.NO_COMMON_LANGUAGE,
                                net.id(),
                                new Argument.Thing(net.id()),
                                new Argument.Word(Apart.named(words) + " < S2/L2"))
                        .with(members.stream().map(CisSystem::id).toList())
                        .marked("level")
                        .at(wiring.start(net)));
    }

    private static String words(CisSystem system, Map<CisSystem.Id, LanguageProfile> below) {
        var profile = below.get(system.id());
        return profile == null ? system.name() : system.name() + ": " + profile.text();
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE, PROFILE);
    }
}
