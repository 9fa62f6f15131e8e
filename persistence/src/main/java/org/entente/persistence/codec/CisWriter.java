package org.entente.persistence.codec;

import org.entente.model.match.Direction;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.CisArrangement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Community;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;

/// Spells communication and information systems. What nobody has stated has no field.
record CisWriter(JsonWriter json) {
    void write(CisEntity entity) throws IOException {
        json.text("name", entity.name());
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
            case CisArrangement other -> new ArrangementWriter(json).write(other);
        }
    }

    private void domain(SecurityDomain domain) throws IOException {
        json.text("code", domain.code());
        json.text("policy", domain.level().policy());
        json.name("level", Vocabulary.CLASSIFICATIONS, domain.level().classification());
        json.id("owner", domain.owner());
        period("period", domain.period());
    }

    private void product(InformationProduct product) throws IOException {
        json.text("code", product.code());
        json.name("format", Vocabulary.EXCHANGE_FORMATS, product.format());
        json.texts("standards", product.standards(), key -> key);
    }

    private void demand(GateDemand demand) throws IOException {
        json.name("gate", Vocabulary.GATES, demand.gate());
        json.name("demand", Vocabulary.GATE_DEMANDS, demand.demand());
        json.text("asked", demand.asked());
        json.yesNo("wanted", demand.isAsked());
    }

    private void assumption(Assumption assumption) throws IOException {
        json.name("matter", Vocabulary.MATTERS, assumption.matter());
        json.text("subject", assumption.subject());
        json.number("value", assumption.value());
    }

    private void community(Community community) throws IOException {
        json.text("code", community.code());
        json.openList("members");
        for (var member : community.members()) {
            json.open();
            day("from", member.from());
            day("until", member.until());
            json.text("nation", member.nation());
            json.close();
        }
        json.closeList();
    }

    private void day(String field, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            json.text(field, day.toString());
        }
    }

    private void standard(OwnStandard standard) throws IOException {
        json.text("code", standard.key());
        json.text("number", standard.number());
        json.text("matching", standard.matching());
        json.openList("editions");
        for (var pair : standard.pairs()) {
            json.open();
            json.text("one", pair.one());
            json.text("other", pair.other());
            json.yesNo("together", pair.worksTogether());
            json.close();
        }
        json.closeList();
        json.text("source", standard.origin().source());
        json.text("state", standard.origin().state());
        json.texts("services", standard.origin().services(), service -> service);
    }

    private void system(CisSystem system) throws IOException {
        json.text("type", system.make().type());
        json.text("software", system.make().software());
        json.text("hardware", system.make().hardware());
        json.reference("holder", system.station().holder());
        json.id("place", system.station().place());
        json.number("quantity", system.station().quantity());
        period("available", system.station().available());
        json.openList("ports");
        for (var port : system.ports()) {
            json.open();
            json.text("name", port.name());
            json.text("medium", port.medium());
            if (port.direction() != Direction.TX_RX) {
                json.name("direction", Vocabulary.DIRECTIONS, port.direction());
            }
            count("nets", port.nets());
            json.id("domain", port.domain());
            BindingSpelling.write(json, "domainOrigin", port.domainOrigin());
            BindingSpelling.write(json, "bindings", port.bindings());
            json.close();
        }
        json.closeList();
    }

    private void net(Net net) throws IOException {
        json.name("type", Vocabulary.NETS, net.type());
        json.id("controller", net.control().controller());
        json.id("domain", net.control().domain());
        count("bits", net.control().bits());
        json.open("loaded");
        BindingSpelling.write(json, net.loaded());
        json.close();
        json.openList("members");
        for (var member : net.members()) {
            json.open();
            json.id("system", member.system());
            json.text("port", member.port());
            json.close();
        }
        json.closeList();
        period("period", net.period());
    }

    private void gateway(Gateway gateway) throws IOException {
        json.id("system", gateway.system());
        json.name("type", Vocabulary.GATEWAYS, gateway.type());
        json.openList("translations");
        for (var translation : gateway.translations()) {
            json.open();
            json.text("from", translation.from());
            json.text("to", translation.to());
            json.name("fidelity", Vocabulary.FIDELITIES, translation.fidelity());
            if (!translation.lost().isEmpty()) {
                json.texts("lost", translation.lost(), field -> field);
            }
            json.texts("products", translation.products(), code -> code);
            json.close();
        }
        json.closeList();
        json.texts("domains", gateway.accreditation().domains(), id -> id.value().toString());
        period("accredited", gateway.accreditation().period());
        count("hourly", gateway.capacity().hourly());
        duration("latency", gateway.capacity().latency());
    }

    private void exchange(ExchangeRequirement exchange) throws IOException {
        json.text("number", exchange.number());
        json.reference("producer", exchange.parties().producer());
        json.reference("consumer", exchange.parties().consumer());
        json.id("product", exchange.product());
        var demand = exchange.demand();
        json.name("weight", Vocabulary.WEIGHTS, demand.weight());
        json.name("precedence", Vocabulary.PRECEDENCES, demand.precedence());
        json.text("service", demand.service());
        json.text("thread", demand.thread());
        duration("timeliness", demand.timeliness());
        flow(demand.flow());
        setting(demand.setting());
        json.texts("phases", exchange.phases(), id -> id.value().toString());
    }

    private void flow(ExchangeRequirement.Flow flow) throws IOException {
        if (flow.pattern() != null) {
            json.name("pattern", Vocabulary.PATTERNS, flow.pattern());
        }
        count("hourly", flow.hourly());
        count("bytes", flow.bytes());
        words("accuracy", flow.accuracy());
        words("assurance", flow.assurance());
    }

    private void setting(ExchangeRequirement.Setting setting) throws IOException {
        words("activity", setting.activity());
        words("trigger", setting.trigger());
        if (!setting.agreed().isEmpty()) {
            json.texts("agreed", setting.agreed(), key -> key);
        }
    }

    private void words(String field, String words) throws IOException {
        if (!words.isEmpty()) {
            json.text(field, words);
        }
    }

    private void count(String field, @Nullable Integer count) throws IOException {
        if (count != null) {
            json.number(field, count);
        }
    }

    private void evidence(Evidence evidence) throws IOException {
        json.id("provider", evidence.provider().system());
        json.text("providerSoftware", evidence.provider().software());
        json.id("consumer", evidence.consumer().system());
        json.text("consumerSoftware", evidence.consumer().software());
        json.text("standard", evidence.standard());
        var result = evidence.result();
        json.name("outcome", Vocabulary.TEST_RESULTS, result.outcome());
        json.name("depth", Vocabulary.TEST_DEPTHS, result.depth());
        json.text("on", result.on().toString());
        json.text("event", result.event());
        json.text("issue", result.issue());
        words("by", result.by());
        if (result.category() != null) {
            json.name("category", Vocabulary.ISSUE_CATEGORIES, result.category());
        }
        if (result.grade() != null) {
            json.name("grade", Vocabulary.EVIDENCE_GRADES, result.grade());
        }
        period("period", evidence.period());
    }

    private void period(String field, @Nullable Timeframe period) throws IOException {
        if (period != null) {
            json.timeframe(field, period);
        }
    }

    private void duration(String field, @Nullable Duration duration) throws IOException {
        if (duration != null) {
            json.text(field, duration.toString());
        }
    }
}
