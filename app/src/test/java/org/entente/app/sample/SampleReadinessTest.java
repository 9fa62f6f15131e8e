package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.interop.Checking;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Named;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What all checks together find in the sample plan on its status date.
class SampleReadinessTest {
    private static final Set<String> SILENT = Set.of("LOG");
    private static final LocalDate STARTEX = LocalDate.of(2018, 10, 25);
    private static final Plan SAMPLE = SamplePlan.of(STARTEX);

    private final Plan plan = SAMPLE;
    private final List<Finding> found =
            Checking.of(plan, STARTEX.minusWeeks(22).atStartOfDay(ZoneOffset.UTC).toInstant())
                    .findings();

    @Test
    void findsExactlyWhatIsApproved() {
        assertThat(found.stream().map(this::line).sorted()).containsExactlyElementsOf(approved());
    }

    @Test
    void hasNoMoreThanAPlannerCanRead() {
        assertThat(found).hasSizeLessThanOrEqualTo(300);
        assertThat(found.stream().filter(each -> each.severity() == Severity.SHOWSTOPPER))
                .hasSizeLessThan(45);
        assertThat(found).extracting(Finding::key).doesNotHaveDuplicates();
    }

    @Test
    void thePageOnTheSampleTellsTheFigures() throws IOException {
        assertThat(SampleFiguresTest.figure("together find (\\d+) things")).isEqualTo(found.size());
        assertThat(SampleFiguresTest.figure("things: (\\d+) showstoppers"))
                .isEqualTo(count(Severity.SHOWSTOPPER));
        assertThat(SampleFiguresTest.figure("showstoppers, (\\d+) major"))
                .isEqualTo(count(Severity.MAJOR));
        assertThat(SampleFiguresTest.figure("major, (\\d+) minor"))
                .isEqualTo(count(Severity.MINOR));
        assertThat(SampleFiguresTest.figure("minor, (\\d+) pieces of advice"))
                .isEqualTo(count(Severity.ADVICE));
        assertThat(SampleFiguresTest.figure("advice and (\\d+) questions"))
                .isEqualTo(count(Severity.UNKNOWN));
        assertThat(SampleFiguresTest.figure("(\\d+) of the questions are one to each participant"))
                .isEqualTo(
                        found.stream()
                                .filter(each -> each.rule() == RuleCode.BLOCKING_UNKNOWN)
                                .count());
    }

    private long count(Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }

    @Test
    void noCheckFloodsThePlan() {
        var most =
                found.stream()
                        .filter(each -> each.rule() != RuleCode.BLOCKING_UNKNOWN)
                        .collect(groupingBy(Finding::rule, counting()));

        assertThat(most.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(14));
    }

    @Test
    void everyFamilyOfChecksHasSomethingToSay() {
        var families = found.stream().map(each -> family(each.rule())).distinct();

        assertThat(families)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RuleCode.values())
                                .map(SampleReadinessTest::family)
                                .distinct()
                                // The fit has no fuels, ammunition or supplies.
                                .filter(each -> !SILENT.contains(each))
                                .toList());
    }

    private static String family(RuleCode rule) {
        return rule.code().substring(0, rule.code().indexOf('-'));
    }

    private String line(Finding finding) {
        return "%s %s %s".formatted(finding.rule().code(), finding.severity(), title(finding));
    }

    private String title(Finding finding) {
        EntityId id = finding.subject();
        return switch (plan.find(id).orElseThrow()) {
            case Numbered numbered -> (numbered.number() + " " + numbered.name()).strip();
            case Named named -> named.name();
            default -> id.kind().name();
        };
    }

    private static List<String> approved() {
        try (var lines =
                Objects.requireNonNull(
                        SampleReadinessTest.class.getResourceAsStream("readiness.txt"))) {
            return Stream.of(new String(lines.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
