package org.entente.app.shell.inspector;

import org.entente.app.format.EvidenceWords;
import org.entente.app.format.FlowWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.PortWords;
import org.entente.app.format.TimeText;
import org.entente.app.interop.GateWords;
import org.entente.app.interop.GatewayLegs;
import org.entente.app.interop.GatewayWords;
import org.entente.app.interop.MemberWords;
import org.entente.app.interop.StandardWords;
import org.entente.app.interop.SystemLibrary;
import org.entente.app.problem.AssumptionWords;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.model.interop.Gates;
import org.entente.model.interop.Interop;
import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.match.Binding;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.CisArrangement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Community;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.Waiver;
import org.entente.resources.AssumptionText;
import org.entente.resources.CisText;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the inspector says of communication and information systems. What nobody has stated is
/// said to be so, for it is never taken for a yes.
final class CisFacts {
    private final Language language;
    private final Names names;
    private final Plan plan;
    private final TestFacts tests;
    private final StandardWords standards;
    private final List<Fact> facts = new ArrayList<>();

    CisFacts(Language language, Plan plan, @Nullable Interop interop) {
        this.plan = plan;
        this.language = language;
        this.names = new Names(language, plan);
        this.standards = StandardWords.of(language, plan);
        this.tests = new TestFacts(language, plan, interop);
    }

    List<Fact> of(CisEntity entity) {
        facts.add(
                new Fact.Editable(
                        Field.NAME, language.say(ShellText.INSPECTOR_NAME), entity.name(), ""));
        switch (entity) {
            case SecurityDomain domain -> domain(domain);
            case InformationProduct product -> product(product);
            case CisSystem system -> system(system);
            case Net net -> net(net);
            case OwnStandard standard -> standard(standard);
            case GateDemand demand -> demand(demand);
            case Assumption assumption -> assumption(assumption);
            case Community community -> community(community);
            case Gateway gateway -> gateway(gateway);
            case ExchangeRequirement exchange -> exchange(exchange);
            case Evidence evidence -> evidence(evidence);
            case CisArrangement other ->
                    facts.addAll(new ArrangementFacts(language, plan).of(other));
        }
        var period = entity.period();
        if (period != null && !(entity instanceof Waiver)) {
            var text = new TimeText(language.formats());
            shown(CisText.FROM, text.of(period.start()));
            shown(CisText.UNTIL, text.of(period.finish()));
        }
        return facts;
    }

    private void domain(SecurityDomain domain) {
        shown(CisText.CODE, domain.code());
        var level = domain.level();
        shown(
                CisText.POLICY,
                new Label(level.policy(), level.classification(), Audience.everyone()).marking());
        link(CisText.OWNER, domain.owner());
    }

    private void product(InformationProduct product) {
        shown(CisText.CODE, product.code());
        listed(CisText.STANDARDS, product.standards(), standards::named);
    }

    private void demand(GateDemand demand) {
        var words = new GateWords(language);
        shown(CisText.GATE, words.of(Gates.Code.of(demand.gate())));
        shown(CisText.GATE_DEMAND, words.of(demand));
        shown(CisText.GATE_ASKED, words.asked(demand));
    }

    private void assumption(Assumption assumption) {
        shown(
                AssumptionText.WHAT,
                new AssumptionWords(language).of(assumption.matter(), assumption.subject()));
        shown(AssumptionText.HERE, language.formats().number(assumption.value()));
    }

    private void community(Community community) {
        shown(CisText.CODE, community.code());
        listed(CisText.COMMUNITY_MEMBERS, community.members(), MemberWords::of);
    }

    private void standard(OwnStandard standard) {
        shown(CisText.CODE, standard.key());
        stated(CisText.STANDARD_NUMBER, standard.number());
        stated(CisText.STANDARD_MATCHING, standard.matching());
        listed(
                CisText.STANDARD_PAIRS,
                standard.pairs(),
                pair ->
                        language.say(
                                pair.worksTogether() ? CisText.PAIR_WORKS : CisText.PAIR_DOES_NOT,
                                pair.one(),
                                pair.other()));
        stated(CisText.STANDARD_STATE, standard.origin().state());
        listed(CisText.STANDARD_SERVICES, standard.origin().services(), service -> service);
    }

    private void system(CisSystem system) {
        link(CisText.HOLDER, system.station().holder());
        link(CisText.PLACE, system.station().place());
        shown(CisText.QUANTITY, language.formats().number(system.station().quantity()));
        var locale = language.formats().locale();
        stated(CisText.TYPE, SystemLibrary.title(system.make().type(), locale));
        stated(CisText.SOFTWARE, system.make().software());
        stated(CisText.HARDWARE, system.make().hardware());
        listed(
                CisText.PORTS,
                system.ports(),
                port -> language.say(CisText.PORT, port.name(), kind(port), spoken(port)));
    }

    private String kind(CisSystem.Port port) {
        return Stream.of(port.medium(), new PortWords(language).kind(port.direction(), port.nets()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String spoken(CisSystem.Port port) {
        return port.bindings().stream()
                .map(Binding::key)
                .map(standards::brief)
                .collect(Collectors.joining(", "));
    }

    private void net(Net net) {
        shown(CisText.LOADED, standards.named(net.loaded().key()));
        link(CisText.CONTROLLER, net.control().controller());
        link(CisText.DOMAIN, net.control().domain());
        var bits = net.control().bits();
        stated(CisText.RATE, bits == null ? "" : new FlowWords(language).rate(bits));
        net.members().forEach(member -> link(CisText.MEMBERS, member.system()));
    }

    private void gateway(Gateway gateway) {
        link(CisText.SYSTEM, gateway.system());
        var legs = new GatewayLegs(language, plan);
        var words = new GatewayWords(language);
        listed(
                CisText.TRANSLATIONS,
                legs.of(gateway),
                leg -> words.told(legs.words(leg), leg.way()));
        if (gateway.accreditation().domains().isEmpty()) {
            shown(CisText.DOMAINS, language.say(CisText.NOT_ACCREDITED));
        }
        gateway.accreditation().domains().forEach(domain -> link(CisText.DOMAINS, domain));
    }

    private void exchange(ExchangeRequirement exchange) {
        shown(CisText.CODE, exchange.number());
        link(CisText.PRODUCER, exchange.parties().producer());
        link(CisText.CONSUMER, exchange.parties().consumer());
        link(CisText.PRODUCT, exchange.product());
        shown(CisText.SERVICE, exchange.demand().service());
        shown(CisText.THREAD, exchange.demand().thread());
        var timeliness = exchange.demand().timeliness();
        stated(
                CisText.TIMELINESS,
                timeliness == null ? "" : new FlowWords(language).length(timeliness));
        flow(exchange.demand().flow());
        var setting = exchange.demand().setting();
        shown(CisText.ACTIVITY, setting.activity());
        shown(CisText.SETS_OFF, setting.trigger());
        listed(CisText.AGREED_STANDARDS, setting.agreed(), standards::named);
        exchange.phases().forEach(phase -> link(CisText.PHASES, phase));
        facts.addAll(tests.of(exchange));
    }

    private void flow(ExchangeRequirement.Flow flow) {
        var words = new FlowWords(language);
        var hourly = flow.hourly();
        var bytes = flow.bytes();
        if (flow.pattern() != null) {
            shown(CisText.PATTERN, language.say(FlowWords.of(flow.pattern())));
        }
        stated(CisText.FREQUENCY, hourly == null ? "" : words.hourly(hourly));
        stated(CisText.SIZE, bytes == null ? "" : words.size(bytes));
        shown(CisText.ACCURACY, flow.accuracy());
        shown(CisText.ASSURANCE, flow.assurance());
    }

    private void evidence(Evidence evidence) {
        link(CisText.PROVIDER, evidence.provider().system());
        link(CisText.TESTED_CONSUMER, evidence.consumer().system());
        shown(CisText.STANDARD, standards.named(evidence.standard()));
        facts.addAll(tests.of(evidence));
        if (!evidence.result().isOpen()) {
            shown(CisText.TESTED_ON, language.formats().date(evidence.result().on()));
        }
        shown(CisText.EVENT, evidence.result().event());
        shown(CisText.ISSUE, evidence.result().issue());
        var category = evidence.result().category();
        var grade = evidence.result().grade();
        if (category != null) {
            shown(CisText.CATEGORY, language.say(EvidenceWords.of(category)));
        }
        if (grade != null) {
            shown(CisText.GRADE, language.say(EvidenceWords.of(grade)));
        }
    }

    private <V> void listed(CisText label, List<V> values, Function<V, String> name) {
        shown(label, values.stream().map(name).collect(Collectors.joining("\n")));
    }

    private void stated(CisText label, String value) {
        shown(label, value.isBlank() ? language.say(CisText.NOT_STATED) : value);
    }

    private void shown(TextKey label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact.Shown(language.say(label), value));
        }
    }

    private void link(CisText label, @Nullable EntityId target) {
        if (target == null) {
            facts.add(new Fact.Shown(language.say(label), language.say(CisText.NOT_STATED)));
        } else {
            facts.add(new Fact.Link(language.say(label), names.of(target), target));
        }
    }
}
