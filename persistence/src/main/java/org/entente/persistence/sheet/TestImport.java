package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Notes;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads tests and their results. A test that the plan knows by its reference, or by its name where
/// only one bears it, is changed, every other one added; none is removed. A result that comes in
/// for a test that was open is put on record like one that is typed, as far as the row does not say
/// who, when and with which software.
final class TestImport {
    private static final List<TestColumn> SUBSTANCE =
            List.of(
                    TestColumn.PROVIDER,
                    TestColumn.CONSUMER,
                    TestColumn.STANDARD,
                    TestColumn.RESULT);

    private final Intake intake;
    private final Plan plan;
    private final SheetTimes times;
    private final Holding holding;
    private final Map<UUID, Evidence> byId = new HashMap<>();
    private final Map<String, List<Evidence>> byName = new HashMap<>();
    private final Set<Evidence.Id> seen = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<BadCell> bad = new ArrayList<>();
    private int added;
    private int same;

    TestImport(Intake intake) {
        this.intake = intake;
        this.plan = intake.plan();
        this.times = new SheetTimes(plan);
        this.holding = new Holding(plan);
        plan.evidence()
                .forEach(
                        test -> {
                            byId.put(test.id().value(), test);
                            byName.computeIfAbsent(test.name(), _ -> new ArrayList<>()).add(test);
                        });
    }

    CjsorResult read(SheetBook book, SheetMapping mapping, ImportWatch watch) {
        var grid = book.grid(mapping.sheet());
        RowWalk.each(
                grid,
                mapping,
                watch,
                row -> {
                    var cells = new SheetCells(mapping, grid, row, bad);
                    if (SUBSTANCE.stream().anyMatch(column -> !cells.text(column).isEmpty())) {
                        row(cells);
                    }
                });
        return SheetImport.tried(
                plan, book, mapping, new SheetImport.Reading(edits, added, same, bad));
    }

    private void row(SheetCells cells) {
        var known = known(cells);
        var provider = system(cells, Side.PROVIDER, known);
        var consumer = system(cells, Side.CONSUMER, known);
        var standard = standard(cells, known);
        var outcome =
                cells.text(TestColumn.RESULT).isEmpty()
                        ? onRecord(known)
                        : cells.read(TestColumn.RESULT, TestWords::result, Fault.NOT_A_RESULT);
        var depth = cells.read(TestColumn.DEPTH, TestWords::depth, Fault.NOT_A_DEPTH);
        var day = day(cells, known, outcome);
        var category = cells.read(TestColumn.CATEGORY, TestWords::category, Fault.NOT_A_CATEGORY);
        var grade = cells.read(TestColumn.GRADE, TestWords::grade, Fault.NOT_A_GRADE);
        var slot = new TestSlot(times).read(cells, known == null ? null : known.period());
        if (provider == null || consumer == null || standard == null || outcome == null) {
            return;
        }
        var before =
                known == null
                        ? fresh(cells, provider, consumer, standard)
                        : known.withStandard(standard)
                                .withSides(
                                        moved(known.provider(), provider),
                                        moved(known.consumer(), consumer));
        var timed = before.withPeriod(slot);
        take(cells, known, said(cells, timed, new Said(outcome, depth, day, category, grade)));
    }

    /// That of a test without a result says nothing yet, and one that is on record is left alone.
    private @Nullable LocalDate day(
            SheetCells cells, @Nullable Evidence known, @Nullable TestResult outcome) {
        var written = times.day(cells.text(TestColumn.DAY));
        boolean isOnRecord = known != null && written.equals(Optional.of(known.result().on()));
        return outcome == TestResult.PENDING || isOnRecord
                ? cells.read(TestColumn.DAY, times::day, Fault.NOT_A_TIME)
                : cells.past(TestColumn.DAY, times, intake.witness().today());
    }

    /// What stands where no result is written: it never takes back one that is known.
    private static TestResult onRecord(@Nullable Evidence known) {
        return known == null ? TestResult.PENDING : known.result().outcome();
    }

    /// What a row says of the result.
    private record Said(
            TestResult outcome,
            @Nullable TestDepth depth,
            @Nullable LocalDate day,
            @Nullable IssueCategory category,
            @Nullable EvidenceGrade grade) {}

    private enum Side {
        PROVIDER(TestColumn.PROVIDER, TestColumn.PROVIDER_OF, TestColumn.PROVIDER_SOFTWARE),
        CONSUMER(TestColumn.CONSUMER, TestColumn.CONSUMER_OF, TestColumn.CONSUMER_SOFTWARE);

        private final TestColumn name;
        private final TestColumn whose;
        private final TestColumn software;

        Side(TestColumn name, TestColumn whose, TestColumn software) {
            this.name = name;
            this.whose = whose;
            this.software = software;
        }

        Evidence.Side of(Evidence test) {
            return this == PROVIDER ? test.provider() : test.consumer();
        }
    }

    private @Nullable Evidence known(SheetCells cells) {
        var reference = reference(cells.text(TestColumn.REFERENCE)).map(byId::get);
        if (reference.isPresent()) {
            return reference.get();
        }
        var named = byName.getOrDefault(cells.text(TestColumn.TEST), List.of());
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static Optional<UUID> reference(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The system that the test is of already, or else the only one of that name.
    private CisSystem.@Nullable Id system(SheetCells cells, Side side, @Nullable Evidence known) {
        var name = cells.needed(side.name);
        if (name.isEmpty()) {
            return null;
        }
        var found = holding.find(name, cells.text(side.whose));
        var old = known == null ? null : side.of(known).system();
        if (found.stream().anyMatch(system -> system.id().equals(old))) {
            return old;
        }
        if (found.size() != 1) {
            cells.refuse(side.name, found.isEmpty() ? Fault.NOT_A_SYSTEM : Fault.SYSTEM_AMBIGUOUS);
            return null;
        }
        return found.getFirst().id();
    }

    private @Nullable String standard(SheetCells cells, @Nullable Evidence known) {
        var key = cells.needed(TestColumn.STANDARD);
        boolean isKnown = known != null && known.standard().equals(key);
        if (!key.isEmpty() && !isKnown && intake.catalogue().standard(key) == null) {
            cells.refuse(TestColumn.STANDARD, Fault.NOT_A_STANDARD);
            return null;
        }
        return key.isEmpty() ? null : key;
    }

    private Evidence.Side moved(Evidence.Side old, CisSystem.Id system) {
        return old.system().equals(system) ? old : side(system);
    }

    private Evidence.Side side(CisSystem.Id system) {
        return new Evidence.Side(
                system,
                plan.find(CisSystem.class, system)
                        .map(found -> found.make().software())
                        .orElse(""));
    }

    /// The same row read twice is the same test.
    private Evidence fresh(
            SheetCells cells, CisSystem.Id provider, CisSystem.Id consumer, String standard) {
        var seed =
                Stream.of(
                                plan.exercise().id().value(),
                                cells.text(TestColumn.TEST),
                                provider.value(),
                                consumer.value(),
                                standard,
                                cells.text(TestColumn.START))
                        .map(Objects::toString)
                        .toList()
                        .toString();
        return new Evidence(
                new Evidence.Id(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))),
                cells.text(TestColumn.TEST),
                side(provider),
                side(consumer),
                standard,
                new Evidence.Result(
                        TestResult.PENDING,
                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                        intake.witness().today(),
                        "",
                        ""),
                Notes.of(plan.exercise().label()));
    }

    /// Without a result in the row, what is on record keeps its words too.
    private static String words(SheetCells cells, TestColumn column, Evidence test, String old) {
        var text = cells.text(column, old);
        return text.isEmpty() && isOnRecord(cells, test) ? old : text;
    }

    private static boolean isOnRecord(SheetCells cells, Evidence test) {
        return cells.text(TestColumn.RESULT).isEmpty()
                && test.result().outcome() != TestResult.PENDING;
    }

    /// A table without the column leaves it as it is.
    private static boolean isKept(SheetCells cells, TestColumn column, Evidence test) {
        return !cells.has(column) || (cells.text(column).isEmpty() && isOnRecord(cells, test));
    }

    private static Evidence said(SheetCells cells, Evidence test, Said said, Evidence ended) {
        var old = test.result();
        var result = ended.result();
        var day = said.day();
        var by = cells.text(TestColumn.BY);
        var depth = said.depth();
        return ended.withResult(
                        result.withDepth(depth == null ? old.depth() : depth)
                                .withEvent(words(cells, TestColumn.EVENT, test, old.event()))
                                .withIssue(words(cells, TestColumn.ISSUE, test, old.issue()))
                                .withCategory(
                                        isKept(cells, TestColumn.CATEGORY, test)
                                                ? old.category()
                                                : said.category())
                                .withGrade(
                                        isKept(cells, TestColumn.GRADE, test)
                                                ? old.grade()
                                                : said.grade())
                                .withOn(day == null || day.equals(old.on()) ? result.on() : day)
                                .withBy(by.isEmpty() || by.equals(old.by()) ? result.by() : by))
                .withSides(
                        software(cells, Side.PROVIDER, test, ended),
                        software(cells, Side.CONSUMER, test, ended));
    }

    private Evidence said(SheetCells cells, Evidence test, Said said) {
        var ended =
                said.outcome() == test.result().outcome()
                        ? test
                        : Commex.ended(plan, test, said.outcome(), intake.witness());
        return said(cells, test, said, ended);
    }

    private static Evidence.Side software(
            SheetCells cells, Side side, Evidence test, Evidence ended) {
        var written = cells.text(side.software);
        return written.isEmpty() || written.equals(side.of(test).software())
                ? side.of(ended)
                : new Evidence.Side(side.of(ended).system(), written);
    }

    private void take(SheetCells cells, @Nullable Evidence known, Evidence after) {
        if (!seen.add(after.id())) {
            cells.refuse(TestColumn.TEST, Fault.TEST_TWICE);
        } else if (known == null && !byId.containsKey(after.id().value())) {
            edits.add(new Edit.Add(after));
            added++;
        } else if (after.equals(known == null ? byId.get(after.id().value()) : known)) {
            same++;
        } else {
            edits.add(new Edit.Revise(after));
        }
    }
}
