package org.entente.app.sample;

import org.entente.app.interop.Standards;
import org.entente.app.interop.Stating;
import org.entente.app.interop.ThreadExpansion;
import org.entente.app.interop.ThreadLibrary;
import org.entente.model.edit.Edit;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads the communications fit of the sample exercise: who has which systems, on which nets and
/// through which gateways, what must get where, and what was tested.
final class FitTables {
    private static final Sheet DOMAINS =
            new Sheet("domains", "code name policy level owner from until remark");
    private static final Sheet SYSTEMS = new Sheet("systems", "holder systems");
    private static final Sheet GATEWAYS =
            new Sheet(
                    "gateways",
                    "code name holder system kind legs translations accredited from until capacity"
                            + " remark");
    private static final Sheet NETS =
            new Sheet(
                    "nets",
                    "code name type standard edition domain controller members loaded from until"
                            + " rate remark");
    private static final Sheet STATEMENTS =
            new Sheet("statements", "holder net parameter value remark");
    private static final Sheet TESTS =
            new Sheet(
                    "tests",
                    "code net provider consumers result depth day event software issue from until"
                            + " category grade");
    private static final Sheet THREADS = new Sheet("threads", "thread phases roles label remark");

    private final Fleet fleet;
    private final Register register;
    private final LocalDate startex;
    private final Catalogue catalogue = Standards.shipped();
    private final Map<String, List<Seat>> seats = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();

    /// A system on a net, by the port with which it works there.
    private record Seat(Kit kit, String port, String key) {}

    FitTables(Register register, Plan plan, LocalDate startex) {
        this.fleet = new Fleet(register, plan, startex);
        this.register = register;
        this.startex = startex;
    }

    List<Entity> read() {
        DOMAINS.rows().forEach(row -> entities.add(domain(row)));
        SYSTEMS.rows().forEach(fleet::enter);
        GATEWAYS.rows().forEach(row -> entities.add(gateway(row)));
        NETS.rows().forEach(row -> entities.add(net(row)));
        STATEMENTS.rows().forEach(this::state);
        fleet.kits().forEach(kit -> entities.add(kit.system()));
        TESTS.rows().forEach(this::test);
        threads();
        return entities;
    }

    /// A table of the fit and its columns.
    private record Sheet(String name, String columns) {
        List<Table.Row> rows() {
            return Table.read("sample/fit/%s.tsv".formatted(name), columns.split(" ", -1)).rows();
        }
    }

    private static @Nullable Timeframe period(Table.Row row) {
        return row.optional("from").isEmpty() ? null : Cells.timeframe(row, "from", "until");
    }

    private static Stream<String> list(String text) {
        return text.isEmpty() ? Stream.of() : Arrays.stream(text.split(", ", -1));
    }

    private SecurityDomain domain(Table.Row row) {
        return new SecurityDomain(
                fleet.newDomain(row.text("code")),
                row.text("code"),
                row.text("name"),
                new SecurityDomain.Level(
                        row.text("policy"), row.as("level", Classification::valueOf)),
                row.optional("owner").isEmpty() ? null : register.participant(row, "owner"),
                period(row),
                Cells.remark(row));
    }

    private Gateway gateway(Table.Row row) {
        var code = row.text("code");
        var kit =
                fleet.add(
                        row,
                        code,
                        new Fleet.Item(
                                code,
                                register.assignee(row, "holder", row.text("holder")),
                                row.text("system"),
                                1,
                                "",
                                null));
        var legs = new LinkedHashMap<String, SecurityDomain.Id>();
        list(row.optional("legs"))
                .map(leg -> leg.split("=", -1))
                .forEach(leg -> legs.put(leg[0], fleet.domain(row, "legs", leg[1])));
        kit.open(legs);
        return new Gateway(
                new Gateway.Id(register.id("gateway", code)),
                row.text("name"),
                kit.id(),
                row.as("kind", Gateway.Type::valueOf),
                list(row.text("translations")).map(FitTables::translation).toList(),
                new Gateway.Accreditation(
                        list(row.optional("accredited"))
                                .map(domain -> fleet.domain(row, "accredited", domain))
                                .toList(),
                        period(row)),
                capacity(row),
                Cells.remark(row));
    }

    /// `FROM>TO FIDELITY`, with the codes of products it is for behind that, if it is for some, and
    /// behind a colon the fields that are lost, if they are listed: `: one / two`.
    private static Gateway.Translation translation(String text) {
        var halves = text.split(": ", 2);
        var parts = halves[0].split(" ", -1);
        var ways = parts[0].split(">", -1);
        return new Gateway.Translation(
                ways[0],
                ways[1],
                Gateway.Fidelity.valueOf(parts[1]),
                List.of(parts).subList(2, parts.length),
                halves.length == 1 ? List.of() : List.of(halves[1].split(" / ", -1)));
    }

    /// Messages an hour and seconds for one: `600 5`.
    private static Gateway.Capacity capacity(Table.Row row) {
        if (row.optional("capacity").isEmpty()) {
            return Gateway.Capacity.UNKNOWN;
        }
        var parts = row.text("capacity").split(" ", -1);
        return new Gateway.Capacity(
                Integer.valueOf(parts[0]), Duration.ofSeconds(Long.parseLong(parts[1])));
    }

    private Net net(Table.Row row) {
        var code = row.text("code");
        var type = row.as("type", Net.Type::valueOf);
        var domain = fleet.domain(row, "domain", row.text("domain"));
        var loaded =
                new Binding(
                        row.text("standard"),
                        row.optional("edition"),
                        BindingRole.PEER,
                        row.optional("loaded").isEmpty()
                                ? Map.of()
                                : row.as("loaded", Stating::read));
        var joined = new ArrayList<Seat>();
        for (var member : list(row.text("members")).toList()) {
            int dot = member.indexOf('.');
            var group = dot < 0 ? member : member.substring(0, dot);
            var leg = dot < 0 ? "" : member.substring(dot + 1);
            var kit = fleet.kit(row, group, loaded.key(), domain);
            int place = joined.size() + 1;
            var joining = new Kit.Joining(code, domain, loaded, place, isShared(type), leg);
            joined.add(new Seat(kit, kit.join(joining, catalogue), loaded.key()));
        }
        seats.put(code, joined);
        return new Net(
                new Net.Id(register.id("net", code)),
                "%s %s".formatted(code, row.text("name")),
                type,
                new Net.Control(
                        controller(row, joined), domain, DemandTables.thousands(row, "rate")),
                agreed(loaded),
                joined.stream().map(seat -> new Net.Member(seat.kit().id(), seat.port())).toList(),
                period(row),
                Cells.remark(row));
    }

    private static boolean isShared(Net.Type type) {
        return switch (type) {
            case CHAT_ROOM, IP_SEGMENT, SIM_FEDERATION -> true;
            case VOICE_NET, DATA_NET, TDL_NETWORK -> false;
        };
    }

    private static CisSystem.@Nullable Id controller(Table.Row row, List<Seat> joined) {
        var key = row.optional("controller");
        return key.isEmpty()
                ? null
                : joined.stream()
                        .map(Seat::kit)
                        .filter(kit -> kit.whose().key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> row.fault("controller", "must be a member"))
                        .id();
    }

    /// What is agreed for all; what each has for itself is not.
    private Binding agreed(Binding loaded) {
        Standard standard = Objects.requireNonNull(catalogue.standard(loaded.key()));
        var shared = new HashMap<String, Statement>(loaded.statements());
        standard.parameters().stream()
                .filter(parameter -> parameter.comparator() == MatchComparator.UNQ)
                .forEach(parameter -> shared.remove(parameter.name()));
        return loaded.withStatements(shared);
    }

    /// Holder or nation on a net state something else than agreed, or nothing.
    private void state(Table.Row row) {
        var who = row.text("holder");
        var net = seats.get(row.text("net"));
        if (net == null) {
            throw row.fault("net", "no net has the code (%s)".formatted(row.text("net")));
        }
        long stated =
                net.stream()
                        .filter(
                                seat ->
                                        seat.kit().whose().key().equals(who)
                                                || seat.kit().whose().nation().equals(who))
                        .filter(
                                seat ->
                                        seat.kit()
                                                .state(
                                                        seat.port(),
                                                        seat.key(),
                                                        row.text("parameter"),
                                                        row.text("value")))
                        .count();
        if (stated == 0) {
            throw row.fault("holder", "(%s) is not on that net".formatted(who));
        }
    }

    private void test(Table.Row row) {
        var provider = seat(row, row.text("provider"));
        for (var consumer : list(row.text("consumers")).toList()) {
            var other = seat(row, consumer);
            var code = "%s-%s".formatted(row.text("code"), consumer);
            entities.add(
                    new Evidence(
                            new Evidence.Id(register.id("evidence", code)),
                            code,
                            new Evidence.Side(provider.kit().id(), software(row, provider.kit())),
                            new Evidence.Side(other.kit().id(), software(row, other.kit())),
                            provider.key(),
                            new Evidence.Result(
                                    row.as("result", TestResult::valueOf),
                                    row.as("depth", TestDepth::valueOf),
                                    startex.plusDays(row.as("day", Long::valueOf)),
                                    row.text("event"),
                                    row.optional("issue"),
                                    "",
                                    row.optional("category").isEmpty()
                                            ? null
                                            : row.as("category", IssueCategory::valueOf),
                                    row.optional("grade").isEmpty()
                                            ? null
                                            : row.as("grade", EvidenceGrade::valueOf)),
                            period(row),
                            Notes.PLAIN));
        }
    }

    /// That which was tested, if it is not what is fielded now.
    private static String software(Table.Row row, Kit kit) {
        return row.optional("software").isEmpty() ? kit.software() : row.text("software");
    }

    private Seat seat(Table.Row row, String holder) {
        return seats.getOrDefault(row.text("net"), List.of()).stream()
                .filter(seat -> seat.kit().whose().key().equals(holder))
                .findFirst()
                .orElseThrow(() -> row.fault("net", "(%s) is not on it".formatted(holder)));
    }

    private void threads() {
        var library = ThreadLibrary.shipped();
        var demands = new DemandTables();
        var plan = fleet.plan();
        for (var row : THREADS.rows()) {
            var thread =
                    library.threads().stream()
                            .filter(each -> each.code().equals(row.text("thread")))
                            .findFirst()
                            .orElseThrow(() -> row.fault("thread", "no such thread"));
            var expansion =
                    new ThreadExpansion(
                            plan, thread, Locale.ENGLISH, key -> register.id("thread", key));
            var edit =
                    expansion.edit(
                            new ThreadExpansion.Choice(
                                    roles(row), phases(row), Cells.notes(row).label()));
            for (var part : edit.edits()) {
                var entity = demands.stated(((Edit.Add) part).entity());
                entities.add(entity);
                plan = plan.put(entity);
            }
        }
    }

    private Map<String, List<AssigneeId>> roles(Table.Row row) {
        var roles = new HashMap<String, List<AssigneeId>>();
        for (var part : row.text("roles").split("; ", -1)) {
            int equals = part.indexOf('=');
            roles.put(
                    part.substring(0, equals),
                    list(part.substring(equals + 1))
                            .map(key -> register.assignee(row, "roles", key))
                            .toList());
        }
        return roles;
    }

    private List<Phase.Id> phases(Table.Row row) {
        return list(row.text("phases")).map(key -> register.phase(row, "phases", key)).toList();
    }
}
