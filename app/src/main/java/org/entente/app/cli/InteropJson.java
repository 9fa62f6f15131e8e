package org.entente.app.cli;

import static org.entente.app.cli.ThingJson.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.interop.NetSheets;
import org.entente.app.interop.PartyBook;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Why;
import org.entente.model.interop.Interop;
import org.entente.model.interop.NetPace;
import org.entente.model.interop.Origin;
import org.entente.model.match.DifLayer;
import org.entente.model.match.LinkVerdict;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Point;
import org.entente.model.match.Statement;
import org.entente.model.match.Trial;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Readiness;
import org.entente.model.match.route.Translation;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What works with what, in JSON: the verdict on each exchange in each stage, the way that it rests
/// on, and of each hop the parameters that decide it, with what both sides state and who said it.
final class InteropJson {
    private final Interop interop;
    private final Assessment assessment;
    private final List<Integer> stages;
    private final Sayings sayings;
    private final Why why;
    private final PartyJson parties;

    InteropJson(InteropQuestion question, Sayings sayings, PartyBook book) {
        this.interop = question.interop();
        this.assessment = question.assessment();
        this.stages = question.stages();
        this.sayings = sayings;
        this.why = new Why(assessment);
        this.parties = new PartyJson(interop, book);
    }

    void fill(ObjectNode node) {
        ThingJson.head(node, interop.plan());
        node.put("withheld", word(interop.plan().exercise().withheld()));
        var undated = node.putArray("undated");
        interop.undated().forEach(id -> undated.add(ThingJson.of(interop.plan(), id)));
        parties.fill(node.putObject("verdict"), stages);
        var array = node.putArray("stages");
        stages.forEach(stage -> fill(array.addObject(), stage));
    }

    private void fill(ObjectNode node, int stage) {
        var known = interop.stages().get(stage);
        var phase = known.phase();
        if (phase != null) {
            node.set("phase", ThingJson.of(interop.plan(), phase));
        }
        ThingJson.time(node, "start", known.span().start());
        ThingJson.time(node, "finish", known.span().end());
        fill(node, Readiness.of(assessment, stage));
        parties.fill(node, stage);
        var exchanges = node.putArray("exchanges");
        for (var exchange : assessment.exchanges(stage)) {
            fill(exchanges.addObject(), exchange, stage);
        }
        var nets = node.putArray("nets");
        NetPace.all(interop, assessment, stage).forEach(pace -> fill(nets.addObject(), pace));
        fill(node.putArray("sheets"), stage);
    }

    /// What all members of each net can do together, and who spoils it.
    private void fill(ArrayNode sheets, int stage) {
        for (var bearer : assessment.fit().bearers().values()) {
            if ((bearer.phases() >> stage & 1) == 1) {
                var sheet = NetSheets.of(assessment, bearer, in -> (in >> stage & 1) == 1);
                if (sheet != null) {
                    var node = sheets.addObject();
                    node.set("net", thing(bearer.id()));
                    fill(node, sheet);
                }
            }
        }
    }

    private void fill(ObjectNode node, NetSheet sheet) {
        node.put("standard", sheet.standard().key());
        fill(node, sheet.verdict());
        var blamed = node.putArray("blamed");
        for (var blame : sheet.blamed()) {
            var one = blamed.addObject();
            one.set("member", port(blame.member()));
            fill(one, blame.without());
        }
    }

    /// What a plan of means for a net is worth, and each of its means.
    private void fill(ObjectNode node, NetPace pace) {
        node.set("net", ThingJson.of(interop.plan(), pace.net().id()));
        node.set("pace", ThingJson.of(interop.plan(), pace.plan().id()));
        fill(node, pace.verdict());
        var means = node.putArray("means");
        for (var rung : pace.rungs()) {
            var one = means.addObject();
            var step = rung.step();
            var net = step == null ? pace.net().id() : step.net();
            one.put("order", step == null ? "itself" : word(step.means()));
            if (net != null) {
                one.set("net", ThingJson.of(interop.plan(), net));
            } else if (step != null) {
                one.put("way", step.way());
            }
            if (step != null) {
                fillLevel(one, pace.plan(), step);
            }
            fill(one, rung.verdict());
        }
    }

    private void fillLevel(ObjectNode node, PacePlan pace, PacePlan.Step step) {
        var authorised = step.authorised();
        if (authorised != null) {
            node.put("authorised", word(authorised));
            var origin = Attestation.origin(interop.plan(), pace.id(), step);
            if (!origin.equals(Statement.Origin.NOBODY)) {
                fill(node.putObject("authorisedOrigin"), origin);
            }
        }
    }

    static void fill(ObjectNode node, Readiness readiness) {
        node.put("gate", word(readiness.gate()));
        var score = node.putObject("score");
        score.put("lo", readiness.lo());
        score.put("hi", readiness.hi());
        var counts = node.putObject("counts");
        counts.put("ready", readiness.counts().ready());
        counts.put("notReady", readiness.counts().notReady());
        counts.put("notAssessed", readiness.counts().notAssessed());
        counts.put("proven", readiness.counts().proven());
        counts.put("covered", readiness.counts().covered());
    }

    private void fill(ObjectNode node, Exchange exchange, int stage) {
        node.set("exchange", thing(exchange.id()));
        interop.origin(exchange.id())
                .flatMap(at -> interop.plan().find(ExchangeRequirement.class, at.thing()))
                .ifPresent(required -> fill(node, required));
        node.put("importance", word(exchange.importance()));
        node.put("service", exchange.service());
        var verdict = assessment.verdict(exchange.id(), stage);
        if (verdict == null) {
            return;
        }
        fill(node, verdict);
        node.put("loose", assessment.isLoose(exchange.id(), stage));
        var way = why.of(exchange, stage);
        var reasons = node.putArray("reasons");
        sayings.reasons(exchange, way).forEach(reasons::add);
        fill(node.putArray("hops"), way.path());
        node.put("real", way.isReal());
    }

    private void fill(ObjectNode node, ExchangeRequirement required) {
        node.put("number", required.number());
        node.set("producer", ThingJson.of(interop.plan(), required.parties().producer()));
        node.set("consumer", ThingJson.of(interop.plan(), required.parties().consumer()));
        var product = required.product();
        if (product != null) {
            node.set("product", ThingJson.of(interop.plan(), product));
        }
        FlowJson.fill(node, required.demand().setting());
        FlowJson.fill(node, required.demand().flow());
    }

    static void fill(ObjectNode node, Verdict verdict) {
        node.put("lo", word(verdict.lo()));
        node.put("hi", word(verdict.hi()));
        node.put("colour", word(verdict.colour()));
    }

    private void fill(ArrayNode hops, @Nullable Path path) {
        if (path == null) {
            return;
        }
        for (var hop : path.hops()) {
            var node = hops.addObject();
            node.set("from", port(hop.from()));
            node.set("by", thing(hop.carrier()));
            node.set("to", port(hop.to()));
            fill(node, hop.verdict());
            FlowJson.fill(node, assessment.fit(), hop.carrier());
            var link = assessment.explain(hop);
            if (link != null) {
                fill(node, link);
            }
            var translation = assessment.fit().translations().get(hop.carrier());
            if (translation != null) {
                fill(node, translation);
            }
        }
    }

    private static void fill(ObjectNode node, Translation translation) {
        node.put("fidelity", word(translation.passage().fidelity()));
        node.put("accredited", word(translation.passage().accredited()));
    }

    /// Of the parameters those that take something away, or would if they turned out badly.
    private void fill(ObjectNode node, LinkVerdict link) {
        node.put("standard", link.standard().key());
        var points = node.putArray("parameters");
        link.points().stream()
                .filter(Point::counts)
                .forEach(
                        point -> {
                            var written = points.addObject();
                            written.put(
                                    "layer", word(DifLayer.of(link.standard(), point.parameter())));
                            fill(written, point);
                        });
        var trial = link.trial();
        if (trial != null) {
            fill(node.putObject("test"), trial);
        }
    }

    private void fill(ObjectNode node, Trial trial) {
        node.set("evidence", thing(trial.id()));
        node.put("result", word(trial.result()));
        node.put("depth", word(trial.depth()));
        node.put("on", trial.on().toString());
        interop.origin(trial.id())
                .flatMap(at -> interop.plan().find(Evidence.class, at.thing()))
                .ifPresent(test -> FlowJson.fill(node, test.result()));
    }

    private static void fill(ObjectNode node, Point point) {
        node.put("parameter", point.parameter().name());
        node.put("criticality", word(point.parameter().criticality()));
        node.put("scope", word(point.parameter().scope()));
        node.put("matches", word(point.truth()));
        fill(node.putObject("one"), point.one());
        fill(node.putObject("other"), point.other());
        var asked = point.asked();
        if (asked != null) {
            fill(node.putObject("asked"), asked);
        }
    }

    private static void fill(ObjectNode node, Statement statement) {
        node.put("standing", word(statement.standing()));
        node.put("text", statement.text());
        fill(node, statement.origin());
    }

    private static void fill(ObjectNode node, Statement.Origin origin) {
        node.put("by", origin.by());
        node.put("source", origin.source());
        var asOf = origin.asOf();
        if (asOf != null) {
            node.put("asOf", asOf.toString());
        }
    }

    private @Nullable ObjectNode thing(String fitId) {
        return interop.origin(fitId)
                .map(Origin::thing)
                .map(id -> ThingJson.of(interop.plan(), id))
                .orElse(null);
    }

    private @Nullable ObjectNode port(String fitId) {
        return interop.origin(fitId)
                .map(at -> port(ThingJson.of(interop.plan(), at.thing()), at))
                .orElse(null);
    }

    private ObjectNode port(ObjectNode node, Origin at) {
        interop.plan()
                .find(CisSystem.class, at.thing())
                .ifPresent(system -> fill(node, system, at.part()));
        return node;
    }

    private void fill(ObjectNode node, CisSystem system, int port) {
        var known = system.ports().get(port);
        node.put("port", known.name());
        var domain = known.domain();
        if (domain != null) {
            node.set("domain", ThingJson.of(interop.plan(), domain));
        }
        if (!known.domainOrigin().equals(Statement.Origin.NOBODY)) {
            fill(node.putObject("domainOrigin"), known.domainOrigin());
        }
        EntityId holder = system.station().holder();
        node.set("holder", ThingJson.of(interop.plan(), holder));
    }
}
