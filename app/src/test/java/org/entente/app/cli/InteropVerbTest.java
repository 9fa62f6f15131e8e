package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.persistence.bundle.PlanPackage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

final class InteropVerbTest extends AtTerminal {
    private static final @Nullable Standard RADIO = Standards.shipped().standard("RF-UHF");

    private static final Agreement AGREED =
            new Agreement(
                    new Agreement.Id(new UUID(3, 1)),
                    "Frequencies of Norway",
                    Agreement.Type.HOSTING_AGREEMENT,
                    List.of(),
                    Agreement.Paper.PLANNED,
                    null,
                    Notes.PLAIN);

    static final InformationProduct ORDERS = Things.product("ORDERS", "RF-UHF");

    private String file = "";

    private final CisSystem norwegian = system(1, "NOR radio", Plans.NORWEGIANS.id(), "EX-1");
    private final CisSystem swedish = system(2, "SWE radio", Plans.SWEDES.id(), "EX-2");
    private final CisSystem british = system(3, "GBR radio", Plans.BRITONS.id(), "");

    @BeforeEach
    void writeThePlan() throws IOException {
        file = folder.resolve("plan.entente").toString();
        write(plan());
    }

    private void write(Plan plan) throws IOException {
        PlanPackage.write(plan, "Trial HQ", CLOCK, Path.of(file));
    }

    private Plan plan() {
        return Plans.with(
                Plans.brigadeExercise(),
                ORDERS,
                norwegian,
                swedish,
                british,
                net(4, "Command net", norwegian, swedish, british),
                exchange(5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id()),
                exchange(6, "IER-2", "Report", Plans.BRITONS.id(), Plans.NORWEGIANS.id()));
    }

    static CisSystem system(long id, String name, AssigneeId holder, String key) {
        var statements = new HashMap<String, Statement>();
        for (var parameter : Objects.requireNonNull(RADIO).parameters()) {
            var isBand = parameter.comparator() == MatchComparator.RNG;
            statements.put(parameter.name(), said(isBand ? "225-400" : "agreed"));
        }
        statements.put("key", key.isEmpty() ? Statement.UNKNOWN : said(key));
        return new CisSystem(
                new CisSystem.Id(new UUID(5, id)),
                name,
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                "main",
                                "UHF",
                                null,
                                List.of(new Binding("RF-UHF", "", BindingRole.PEER, statements)))),
                Notes.PLAIN);
    }

    private static Statement said(String text) {
        return new Statement(
                Statement.Standing.VALUE,
                text,
                new Statement.Origin("Maj Berg", "Fit return 3", LocalDate.of(2026, 11, 2)));
    }

    static Net net(long id, String name, CisSystem... members) {
        return new Net(
                new Net.Id(new UUID(5, id)),
                name,
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                Binding.of("RF-UHF", Map.of()),
                List.of(members).stream().map(one -> new Net.Member(one.id(), "main")).toList(),
                null,
                Notes.PLAIN);
    }

    static ExchangeRequirement exchange(
            long id, String number, String name, AssigneeId from, AssigneeId to) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(new UUID(5, id)),
                number,
                name,
                new ExchangeRequirement.Parties(from, to),
                ORDERS.id(),
                new ExchangeRequirement.Demand(
                        ExchangeRequirement.Weight.CRITICAL,
                        ExchangeRequirement.Precedence.FLASH,
                        "voice",
                        "fires",
                        null),
                List.of(),
                Notes.PLAIN);
    }

    @Test
    void tellsVerdictsDownToTheStatement() throws IOException {
        var stage = interop().get("stages").get(0);

        assertThat(stage.get("gate").asText()).isEqualTo("not-ready");
        var orders = exchange(stage, "IER-1");
        assertThat(orders.get("colour").asText()).isEqualTo("red");
        var parameter = orders.get("hops").get(0).get("parameters").get(0);
        assertThat(parameter.get("parameter").asText()).isEqualTo("key");
        assertThat(parameter.get("scope").asText()).isEqualTo("key");
        assertThat(parameter.get("layer").asText()).isEqualTo("technical");
        assertThat(parameter.get("one").get("text").asText()).isEqualTo("EX-1");
        assertThat(parameter.get("other").get("text").asText()).isEqualTo("EX-2");
        assertThat(parameter.get("other").get("source").asText()).isEqualTo("Fit return 3");
        assertThat(parameter.get("other").get("asOf").asText()).isEqualTo("2026-11-02");
    }

    @Test
    void tellsWhoSaidInWhichDomainAnEndIs() throws IOException {
        var mission =
                new SecurityDomain(
                        new SecurityDomain.Id(new UUID(5, 20)),
                        "MS",
                        "Mission Secret",
                        new SecurityDomain.Level("NATO", Classification.SECRET),
                        null,
                        null,
                        Notes.PLAIN);
        var told = swedish.ports().getFirst().withDomain(mission.id(), said("x").origin());
        write(Plans.with(plan(), mission, swedish.withPort(0, told)));

        var hop = exchange(interop().get("stages").get(0), "IER-1").get("hops").get(0);

        assertThat(hop.get("from").has("domain")).isFalse();
        assertThat(hop.get("from").has("domainOrigin")).isFalse();
        assertThat(hop.get("to").get("domain").get("name").asText()).isEqualTo("Mission Secret");
        var origin = hop.get("to").get("domainOrigin");
        assertThat(origin.get("by").asText()).isEqualTo("Maj Berg");
        assertThat(origin.get("source").asText()).isEqualTo("Fit return 3");
        assertThat(origin.get("asOf").asText()).isEqualTo("2026-11-02");
        var port = CliSchema.parts().get("port").get("properties");
        CliSchema.assertRequired(port.get("domainOrigin"), origin);
        CliSchema.assertKnown(port.get("domainOrigin"), origin);
    }

    @Test
    void whatIsNotStatedIsNeitherRedNorGreen() throws IOException {
        var report = exchange(interop().get("stages").get(0), "IER-2");

        assertThat(report.get("colour").asText()).isEqualTo("grey");
        assertThat(report.get("lo").asText()).isEqualTo("none");
        assertThat(report.get("hi").asText()).isEqualTo("compatible");
        assertThat(report.get("reasons").get(0).asText()).contains("Command net", "key");
    }

    @Test
    void tellsWhatAPlanOfMeansForANetIsWorth() throws IOException {
        var runner =
                new PacePlan.Step(
                        PacePlan.Means.EMERGENCY, null, "Runner", PacePlan.Change.UNKNOWN, null);
        write(
                Plans.with(
                        plan(),
                        new PacePlan(
                                new PacePlan.Id(new UUID(5, 9)),
                                "Command net",
                                new Net.Id(new UUID(5, 4)),
                                List.of(),
                                List.of(runner),
                                Notes.PLAIN)));

        var net = interop().get("stages").get(0).get("nets").get(0);

        assertThat(net.get("net").get("name").asText()).isEqualTo("Command net");
        assertThat(net.get("lo").asText()).isEqualTo("none");
        assertThat(net.get("hi").asText()).isEqualTo("manual");
        assertThat(net.get("means").get(0).get("order").asText()).isEqualTo("itself");
        assertThat(net.get("means").get(0).get("hi").asText()).isEqualTo("none");
        assertThat(net.get("means").get(1).get("way").asText()).isEqualTo("Runner");
        run("interop", file);
        assertThat(out.toString())
                .containsSubsequence(
                        "Net Command net (Command net): Broken (0–1)",
                        "The net itself: Broken (0)",
                        "Emergency, Runner: Broken (0–1)");
    }

    @Test
    void tellsOfEachNetWhoSpoilsIt() throws IOException {
        var sheet = interop().get("stages").get(0).get("sheets").get(0);

        assertThat(sheet.get("net").get("name").asText()).isEqualTo("Command net");
        assertThat(sheet.get("standard").asText()).isEqualTo("RF-UHF");
        assertThat(sheet.get("colour").asText()).isEqualTo("red");
        assertThat(sheet.get("blamed"))
                .extracting(blame -> blame.get("member").get("name").asText())
                .containsExactlyInAnyOrder("NOR radio", "SWE radio");
        assertThat(sheet.get("blamed").get(0).get("colour").asText()).isEqualTo("grey");
    }

    @Test
    void saysForANationThatBoundsAllowForWhatIsWithheld() throws IOException {
        assertThat(interop("--nation", "SWE").get("nation").asText()).isEqualTo("SWE");
        assertThat(interop().has("nation")).isFalse();

        run("interop", file, "--nation", "SWE");

        assertThat(out.toString()).contains("As SWE may see it", "its bounds allow for that");
    }

    @Test
    void holdsToItsSchema() throws IOException {
        var schema = CliSchema.parts();
        var answer = interop();

        CliSchema.assertRequired(schema.get("head"), answer);
        CliSchema.assertRequired(schema.get("interop"), answer);
        var stages = schema.get("interop").get("properties").get("stages").get("items");
        var stage = answer.get("stages").get(0);
        CliSchema.assertRequired(stages, stage);
        var exchange = stages.get("properties").get("exchanges").get("items");
        for (var each : stage.get("exchanges")) {
            CliSchema.assertRequired(exchange, each);
            CliSchema.assertKnown(exchange, each);
            each.get("hops").forEach(hop -> CliSchema.assertRequired(schema.get("hop"), hop));
            each.get("hops").forEach(hop -> CliSchema.assertKnown(schema.get("hop"), hop));
        }
        var sheet = stages.get("properties").get("sheets").get("items");
        assertThat(stage.get("sheets")).isNotEmpty();
        for (var each : stage.get("sheets")) {
            CliSchema.assertRequired(sheet, each);
            CliSchema.assertKnown(sheet, each);
        }
    }

    @Test
    void tellsLinesToPeople() {
        assertThat(run("interop", file)).isEqualTo(ExitCode.FINE);

        assertThat(out.toString())
                .contains(
                        "NATO UNCLASSIFIED",
                        "No showstopper is open: 3 open, Not met",
                        "Live exercise",
                        "not ready",
                        "IER-1 Orders");
    }

    @Test
    void speaksFrench() {
        run("interop", file, "--lang", "fr");

        assertThat(out.toString()).contains("non prête", "IER-1 Orders : Rompu");
    }

    @Test
    void failsOnlyWhenAsked() {
        assertThat(run("interop", file, "--fail-on", "not_ready")).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void tellsOfOnePhase() throws IOException {
        assertThat(interop("--phase", "live EXERCISE").get("stages")).hasSize(1);
        assertThat(interop("--phase", "live").get("stages")).hasSize(1);
        assertThat(run("interop", file, "--phase", "liv")).isEqualTo(ExitCode.BAD_INPUT);

        assertThat(run("interop", file, "--phase", "Peace")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Peace", "Live exercise");
    }

    @Test
    void tellsOfOneMoment() throws IOException {
        var answer = interop("--at", "E+3");

        assertThat(answer.get("stages")).hasSize(1);
        assertThat(answer.get("stages").get(0).has("phase")).isFalse();
        assertThat(answer.get("stages").get(0).get("start").asText())
                .isEqualTo("2027-03-15T06:00:00Z");
        assertThat(interop("--at", "150600ZMAR27").get("stages")).isEqualTo(answer.get("stages"));
    }

    @Test
    void refusesAMomentThatNobodyKnows() {
        assertThat(run("interop", file, "--at", "X+3")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("interop", file, "--at", "E+3", "--phase", "Live exercise"))
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void tellsWhatIsLeftWithoutSomething() throws IOException {
        var without = exchange(interop("--without", "command net").get("stages").get(0), "IER-2");

        assertThat(without.get("colour").asText()).isEqualTo("red");
        assertThat(run("interop", file, "--without", "Moon base")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Moon base");
    }

    @Test
    void aNameMayHaveCommas() throws IOException {
        write(plan().put(british.withName("GBR radio, spare, command post")));

        var without = interop("--without", "IER radio, GBR radio, spare, command post");
        var both = interop("--without", "SWE, gbr radio, spare, command post");

        assertThat(without.has("stages")).isFalse();
        assertThat(err.toString()).contains("“IER radio”");
        var stage = both.get("stages").get(0);
        assertThat(exchange(stage, "IER-1").get("colour").asText()).isEqualTo("red");
        assertThat(exchange(stage, "IER-2").get("colour").asText()).isEqualTo("red");
    }

    @Test
    void withoutANationItsSystemsAreOff() throws IOException {
        var without = exchange(interop("--without", "GBR").get("stages").get(0), "IER-2");

        assertThat(without.get("colour").asText()).isEqualTo("red");
    }

    @Test
    void withoutItsSatelliteANetIsOffAndWhatIsOnlyAgreedCannotBe() throws IOException {
        write(plan().put(relayed(net(4, "Command net", norwegian, swedish, british))).put(AGREED));

        var without = exchange(interop("--without", "skylark 3").get("stages").get(0), "IER-2");

        assertThat(without.get("colour").asText()).isEqualTo("red");
        assertThat(exchange(interop().get("stages").get(0), "IER-2").get("colour").asText())
                .isEqualTo("grey");
        assertThat(run("interop", file, "--without", AGREED.name())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(AGREED.name(), "satellite");
    }

    @Test
    void withoutTheOnlyOneWhoCanWorkItASystemIsOff() throws IOException {
        var port = british.ports().getFirst();
        var worked = british.withPort(0, port.stating("RF-UHF", "operator", said("S-7")));
        write(plan().put(worked).put(person(7, "Hansen")).put(person(8, "Larsen")).put(post(7)));

        var without = exchange(interop("--without", "hansen").get("stages").get(0), "IER-2");

        assertThat(without.get("colour").asText()).isEqualTo("red");
        assertThat(run("interop", file, "--without", "Larsen")).isEqualTo(ExitCode.BAD_INPUT);
    }

    private static Person person(long id, String name) {
        return new Person(
                new Person.Id(new UUID(5, id)),
                name,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Notes.PLAIN);
    }

    private static Billet post(long holder) {
        return new Billet(
                new Billet.Id(new UUID(6, holder)),
                "S-7",
                "Operator",
                Billet.Post.OPEN,
                Billet.Terms.NONE,
                Billet.Cover.ONE,
                List.of(new Person.Id(new UUID(5, holder))),
                Notes.PLAIN);
    }

    private static Net relayed(Net net) {
        return new Net(
                net.id(),
                net.name(),
                net.type(),
                net.control(),
                Binding.of("RF-UHF", Map.of("satellite", said("Skylark 3"))),
                net.members(),
                null,
                Notes.PLAIN);
    }

    @Test
    void aNationGetsNothingOfWhatIsHiddenFromIt() throws IOException {
        var label = new Label("NATO", Classification.RESTRICTED, new Audience.Only(List.of("GBR")));
        write(
                plan().put(british.withName("Silent Otter").withNotes(Notes.of(label)))
                        .put(
                                exchange(
                                                7,
                                                "IER-7",
                                                "Quiet Heron",
                                                Plans.BRITONS.id(),
                                                Plans.SWEDES.id())
                                        .withNotes(Notes.of(label))));

        var answer = interop("--nation", "SWE").toString();

        assertThat(answer).contains("IER-1").doesNotContain("Otter", "Heron", "IER-7");
        assertThat(answer).doesNotContain(british.id().value().toString());
        assertThat(interop("--nation", "GBR").toString()).contains("Quiet Heron");
    }

    private static JsonNode exchange(JsonNode stage, String number) {
        for (var each : stage.get("exchanges")) {
            if (each.get("number").asText().equals(number)) {
                return each;
            }
        }
        throw new AssertionError(number);
    }

    private JsonNode interop(String... words) throws IOException {
        return json(
                Stream.concat(Stream.of("interop", file), Stream.of(words)).toArray(String[]::new));
    }
}
