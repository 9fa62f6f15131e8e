package org.entente.persistence.codec;

import org.entente.model.match.Direction;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assumption;
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
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads what `CisWriter` has spelt.
record CisReader(EntityReader entities, JsonReader json) {
    CisEntity domain(SecurityDomain.Id id) throws IOException {
        var name = json.text("name");
        return new SecurityDomain(
                id,
                json.text("code"),
                name,
                new SecurityDomain.Level(
                        json.text("policy"), json.name("level", Vocabulary.CLASSIFICATIONS)),
                json.idOrNothing("owner", Participant.Id::new),
                period("period"),
                json.notes());
    }

    CisEntity product(InformationProduct.Id id) throws IOException {
        var name = json.text("name");
        return new InformationProduct(
                id,
                json.text("code"),
                name,
                json.name("format", Vocabulary.EXCHANGE_FORMATS),
                json.list("standards", text -> text, "text"),
                json.notes());
    }

    CisEntity standard(OwnStandard.Id id) throws IOException {
        var name = json.text("name");
        return new OwnStandard(
                id,
                json.text("code"),
                name,
                json.text("number"),
                json.text("matching"),
                pairs(),
                new OwnStandard.Origin(
                        json.text("source"),
                        json.text("state"),
                        json.list("services", text -> text, "text")),
                json.notes());
    }

    CisEntity demand(GateDemand.Id id) throws IOException {
        return new GateDemand(
                id,
                json.text("name"),
                json.name("gate", Vocabulary.GATES),
                json.name("demand", Vocabulary.GATE_DEMANDS),
                json.text("asked"),
                json.yesNo("wanted"),
                json.notes());
    }

    CisEntity assumption(Assumption.Id id) throws IOException {
        return new Assumption(
                id,
                json.text("name"),
                json.name("matter", Vocabulary.MATTERS),
                json.text("subject"),
                json.integer("value"),
                json.notes());
    }

    CisEntity community(Community.Id id) throws IOException {
        var name = json.text("name");
        return new Community(id, json.text("code"), name, belonging(), json.notes());
    }

    private List<Community.Member> belonging() throws IOException {
        var members = new ArrayList<Community.Member>();
        json.openList("members");
        while (json.opensElement()) {
            var from = day("from");
            var until = day("until");
            members.add(new Community.Member(json.text("nation"), from, until));
            json.close();
        }
        return members;
    }

    private @Nullable LocalDate day(String field) throws IOException {
        return json.announces(field) ? BindingSpelling.day(json, field) : null;
    }

    private List<OwnStandard.Pair> pairs() throws IOException {
        var pairs = new ArrayList<OwnStandard.Pair>();
        json.openList("editions");
        while (json.opensElement()) {
            pairs.add(
                    new OwnStandard.Pair(
                            json.text("one"), json.text("other"), json.yesNo("together")));
            json.close();
        }
        return pairs;
    }

    CisEntity system(CisSystem.Id id) throws IOException {
        return new CisSystem(
                id,
                json.text("name"),
                new CisSystem.Make(json.text("type"), json.text("software"), json.text("hardware")),
                new CisSystem.Station(
                        entities.reference("holder", AssigneeId.class),
                        json.idOrNothing("place", Place.Id::new),
                        json.count("quantity"),
                        period("available")),
                ports(),
                json.notes());
    }

    private List<CisSystem.Port> ports() throws IOException {
        var ports = new ArrayList<CisSystem.Port>();
        json.openList("ports");
        while (json.opensElement()) {
            ports.add(
                    new CisSystem.Port(
                            json.text("name"),
                            json.text("medium"),
                            json.announces("direction")
                                    ? json.name("direction", Vocabulary.DIRECTIONS)
                                    : Direction.TX_RX,
                            count("nets"),
                            json.idOrNothing("domain", SecurityDomain.Id::new),
                            BindingSpelling.origin(json, "domainOrigin"),
                            BindingSpelling.bindings(json, "bindings")));
            json.close();
        }
        return ports;
    }

    CisEntity net(Net.Id id) throws IOException {
        var name = json.text("name");
        var type = json.name("type", Vocabulary.NETS);
        var control =
                new Net.Control(
                        json.idOrNothing("controller", CisSystem.Id::new),
                        json.idOrNothing("domain", SecurityDomain.Id::new),
                        count("bits"));
        json.open("loaded");
        var loaded = BindingSpelling.binding(json);
        json.close();
        return new Net(id, name, type, control, loaded, members(), period("period"), json.notes());
    }

    private List<Net.Member> members() throws IOException {
        var members = new ArrayList<Net.Member>();
        json.openList("members");
        while (json.opensElement()) {
            members.add(new Net.Member(new CisSystem.Id(json.id("system")), json.text("port")));
            json.close();
        }
        return members;
    }

    CisEntity gateway(Gateway.Id id) throws IOException {
        return new Gateway(
                id,
                json.text("name"),
                new CisSystem.Id(json.id("system")),
                json.name("type", Vocabulary.GATEWAYS),
                translations(),
                new Gateway.Accreditation(
                        json.ids("domains", SecurityDomain.Id::new), period("accredited")),
                new Gateway.Capacity(count("hourly"), duration("latency")),
                json.notes());
    }

    private List<Gateway.Translation> translations() throws IOException {
        var translations = new ArrayList<Gateway.Translation>();
        json.openList("translations");
        while (json.opensElement()) {
            var from = json.text("from");
            var to = json.text("to");
            var fidelity = json.name("fidelity", Vocabulary.FIDELITIES);
            List<String> lost =
                    json.announces("lost") ? json.list("lost", text -> text, "text") : List.of();
            var products = json.list("products", text -> text, "text");
            translations.add(new Gateway.Translation(from, to, fidelity, products, lost));
            json.close();
        }
        return translations;
    }

    CisEntity exchange(ExchangeRequirement.Id id) throws IOException {
        var name = json.text("name");
        return new ExchangeRequirement(
                id,
                json.text("number"),
                name,
                new ExchangeRequirement.Parties(
                        entities.reference("producer", AssigneeId.class),
                        entities.reference("consumer", AssigneeId.class)),
                json.idOrNothing("product", InformationProduct.Id::new),
                new ExchangeRequirement.Demand(
                        json.name("weight", Vocabulary.WEIGHTS),
                        json.name("precedence", Vocabulary.PRECEDENCES),
                        json.text("service"),
                        json.text("thread"),
                        duration("timeliness"),
                        flow(),
                        setting()),
                json.ids("phases", Phase.Id::new),
                json.notes());
    }

    private ExchangeRequirement.Flow flow() throws IOException {
        return new ExchangeRequirement.Flow(
                named("pattern", Vocabulary.PATTERNS),
                count("hourly"),
                count("bytes"),
                words("accuracy"),
                words("assurance"));
    }

    private ExchangeRequirement.Setting setting() throws IOException {
        return new ExchangeRequirement.Setting(
                words("activity"),
                words("trigger"),
                json.announces("agreed") ? json.list("agreed", text -> text, "text") : List.of());
    }

    /// Blank where nobody has stated it.
    private String words(String field) throws IOException {
        return json.announces(field) ? json.text(field) : "";
    }

    private <E extends Enum<E>> @Nullable E named(String field, Names<E> names) throws IOException {
        return json.announces(field) ? json.name(field, names) : null;
    }

    private @Nullable Integer count(String field) throws IOException {
        return json.announces(field) ? Integer.valueOf(json.count(field)) : null;
    }

    CisEntity evidence(Evidence.Id id) throws IOException {
        return new Evidence(
                id,
                json.text("name"),
                side("provider", "providerSoftware"),
                side("consumer", "consumerSoftware"),
                json.text("standard"),
                new Evidence.Result(
                        json.name("outcome", Vocabulary.TEST_RESULTS),
                        json.name("depth", Vocabulary.TEST_DEPTHS),
                        BindingSpelling.day(json, "on"),
                        json.text("event"),
                        json.text("issue"),
                        words("by"),
                        named("category", Vocabulary.ISSUE_CATEGORIES),
                        named("grade", Vocabulary.EVIDENCE_GRADES)),
                period("period"),
                json.notes());
    }

    private Evidence.Side side(String system, String software) throws IOException {
        return new Evidence.Side(new CisSystem.Id(json.id(system)), json.text(software));
    }

    private @Nullable Timeframe period(String field) throws IOException {
        return json.announces(field) ? json.timeframe(field) : null;
    }

    private @Nullable Duration duration(String field) throws IOException {
        return duration(json, field);
    }

    static @Nullable Duration duration(JsonReader json, String field) throws IOException {
        return json.announces(field)
                ? json.spelt(field, CisReader::spelt, "a duration such as PT36H")
                : null;
    }

    private static @Nullable Duration spelt(String text) {
        try {
            var duration = Duration.parse(text);
            return duration.toString().equals(text) ? duration : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
