package org.entente.app.feature.comms;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.interop.HolderWords;
import org.entente.model.interop.Interop;
import org.entente.model.interop.NetLoads;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Situation;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the things of a plan are called in cells, and which thing a typed text means. Takes a
/// moment to make for a large plan; not on the JavaFX thread.
final class Lookup {
    static final String BETWEEN = "; ";

    private final Plan plan;
    private final Language language;
    private final Names names;
    private final Function<Plan, Optional<Interop>> judging;
    private final Situation situation;
    private final HolderWords holders;
    private final NetLoads loads;
    private final Index<CisSystem.Id> systems = new Index<>();
    private final Index<SecurityDomain.Id> domains = new Index<>();
    private final Index<InformationProduct.Id> products = new Index<>();
    private final Index<Phase.Id> phases = new Index<>();
    private final Index<Place.Id> places = new Index<>();
    private final Index<Participant.Id> participants = new Index<>();
    private final Index<Net.Id> nets = new Index<>();
    private final Index<PaceSubjectId> subjects = new Index<>();

    Lookup(Plan plan, Language language) {
        this(plan, language, _ -> Optional.empty());
    }

    /// With what tells what works with what in a plan.
    Lookup(Plan plan, Language language, Function<Plan, Optional<Interop>> judging) {
        this.judging = judging;
        this.plan = plan;
        this.language = language;
        this.names = new Names(language, plan);
        this.situation = Situation.of(plan);
        this.holders = new HolderWords(plan);
        this.loads = new NetLoads(plan, this::needed);
        plan.participants().forEach(one -> participants.add(one.code(), one.id()));
        plan.cisSystems().forEach(this::add);
        plan.securityDomains().forEach(one -> domains.add(code(one), one.id()));
        plan.informationProducts().forEach(one -> products.add(code(one), one.id()));
        plan.phases().forEach(one -> phases.add(one.name(), one.id()));
        plan.places().forEach(one -> places.add(one.name(), one.id()));
        plan.nets().forEach(this::add);
        plan.exchangeRequirements().forEach(this::add);
    }

    /// What works with what in the plan, which may take a moment; empty where nobody tells.
    Optional<Interop> interop() {
        return judging.apply(plan);
    }

    private void add(Net one) {
        nets.add(one.name(), one.id());
        subjects.add(one.name(), one.id());
    }

    private void add(ExchangeRequirement one) {
        subjects.add(exchange(one), one.id());
        subjects.add(one.number(), one.id());
        subjects.add(one.name(), one.id());
    }

    private static String exchange(ExchangeRequirement one) {
        return (one.number() + ' ' + one.name()).strip();
    }

    private void add(CisSystem one) {
        systems.add(system(one), one.id());
        systems.add(one.name(), one.id());
    }

    Language language() {
        return language;
    }

    Plan plan() {
        return plan;
    }

    private static String code(SecurityDomain domain) {
        return domain.code().isBlank() ? domain.name() : domain.code();
    }

    private static String code(InformationProduct product) {
        return product.code().isBlank() ? product.name() : product.code();
    }

    /// Blank where there is none.
    String name(@Nullable EntityId id) {
        return switch (id) {
            case null -> "";
            case Participant.Id participant ->
                    plan.find(Participant.class, participant)
                            .map(Participant::code)
                            .filter(code -> !code.isBlank())
                            .orElseGet(() -> names.of(participant));
            case CisSystem.Id system ->
                    plan.find(CisSystem.class, system).map(this::system).orElse("");
            case SecurityDomain.Id domain ->
                    plan.find(SecurityDomain.class, domain).map(Lookup::code).orElse("");
            case InformationProduct.Id product ->
                    plan.find(InformationProduct.class, product).map(Lookup::code).orElse("");
            case ExchangeRequirement.Id exchange ->
                    plan.find(ExchangeRequirement.class, exchange).map(Lookup::exchange).orElse("");
            default -> names.of(id);
        };
    }

    String name(PacePlan.Step means) {
        return names.of(means);
    }

    /// A system by the nation that has it.
    private String system(CisSystem system) {
        return situation
                .nation(system.station().holder())
                .map(nation -> language.say(CommsText.OF_NATION, nation, system.name()))
                .orElse(system.name());
    }

    String names(List<? extends EntityId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(BETWEEN));
    }

    Optional<AssigneeId> holder(String text) {
        var called = holders.of(text);
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    Optional<CisSystem.Id> system(String text) {
        return systems.find(text);
    }

    Optional<SecurityDomain.Id> domain(String text) {
        return domains.find(text);
    }

    Optional<InformationProduct.Id> product(String text) {
        return products.find(text);
    }

    Optional<Phase.Id> phase(String text) {
        return phases.find(text);
    }

    Optional<Place.Id> place(String text) {
        return places.find(text);
    }

    Optional<Participant.Id> participant(String text) {
        return participants.find(text);
    }

    Optional<Net.Id> net(String text) {
        return nets.find(text);
    }

    /// What a plan of means can be for: an exchange by its number or name, or a net.
    Optional<PaceSubjectId> subject(String text) {
        return subjects.find(text);
    }

    /// Whether things of these periods count at one time; they do where nobody knows.
    boolean isAtOneTime(@Nullable Timeframe one, @Nullable Timeframe other) {
        var first = span(one);
        var second = span(other);
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }

    /// When a net is needed: in its period, or from STARTEX to ENDEX.
    Optional<Span> needed(Net net) {
        return net.period() == null ? situation.schedule().exercise() : span(net.period());
    }

    /// On how many nets systems are at one time.
    NetLoads loads() {
        return loads;
    }

    Optional<Span> span(@Nullable Timeframe period) {
        return Optional.ofNullable(period).flatMap(situation.schedule().anchors()::span);
    }

    /// Does that with the thing that a text names, which must be one.
    static <I> Answer one(
            String text, Function<String, Optional<I>> finder, Function<I, Answer> then) {
        return finder.apply(text)
                .map(then)
                .orElseGet(() -> new Answer.Wrong(CommsText.NOT_FOUND, text));
    }

    /// The same where nothing at all may be meant.
    static <I> Answer oneOrNone(
            String text, Function<String, Optional<I>> finder, Function<@Nullable I, Answer> then) {
        return text.isEmpty() ? then.apply(null) : one(text, finder, found -> then.apply(found));
    }

    /// The same for all things of a list, in its order.
    static <I> Answer all(
            String text, Function<String, Optional<I>> finder, Function<List<I>, Answer> then) {
        var found = new ArrayList<I>();
        for (var part : parts(text)) {
            var one = finder.apply(part);
            if (one.isEmpty()) {
                return new Answer.Wrong(CommsText.NOT_FOUND, part);
            }
            found.add(one.get());
        }
        return then.apply(found);
    }

    static List<String> parts(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// The value of an enumeration that a text names, by its word or by its constant.
    <V extends Enum<V>> Optional<V> value(String text, V[] values, Function<V, String> word) {
        return value(text, List.of(values), word);
    }

    /// The same of some of its values.
    <V extends Enum<V>> Optional<V> value(String text, List<V> values, Function<V, String> word) {
        var index = new Index<V>();
        for (var value : values) {
            index.add(value.name(), value);
            index.add(value.name().replace('_', ' '), value);
            index.add(word.apply(value), value);
        }
        return index.find(text);
    }
}
