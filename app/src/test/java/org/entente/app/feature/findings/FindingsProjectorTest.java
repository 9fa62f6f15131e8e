package org.entente.app.feature.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.findings.FindingsState.Group;
import org.entente.app.feature.findings.FindingsState.Heading;
import org.entente.app.feature.findings.FindingsState.Line;
import org.entente.app.feature.findings.FindingsState.Standing;
import org.entente.app.format.Language;
import org.entente.app.workspace.Findings;
import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Acceptance;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Verdict;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

class FindingsProjectorTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneId.of("Europe/Oslo"));
    private static final Plan FAULTY =
            Plans.with(
                    Plans.brigadeExercise(),
                    Plans.EXPLAN.withAt(When.from("NOWHERE", Offset.ZERO)));

    @Test
    void groupsBySeverityTheWorstFirst() {
        var state = project(FAULTY, "");

        var groups = headings(state).stream().map(Heading::group).toList();
        assertThat(groups).isSorted();
        assertThat(groups).first().isEqualTo(Group.SHOWSTOPPER);
        assertThat(state.total()).isEqualTo(RuleBook.judge(FAULTY).open().size());
    }

    @Test
    void acceptedFindingsStandLastWithTheirReason() {
        var finding = RuleBook.check(FAULTY).getFirst();
        var plan =
                Plans.with(
                        FAULTY,
                        new Acceptance(
                                new Acceptance.Id(new UUID(0, 99)),
                                finding.key(),
                                "agreed at the IPC",
                                "Major Berg",
                                Notes.PLAIN));

        var state = project(plan, "");

        assertThat(headings(state)).last().extracting(Heading::group).isEqualTo(Group.ACCEPTED);
        var line = (Line) state.rows().getLast();
        assertThat(line.standing())
                .isEqualTo(
                        new Standing.Accepted(
                                new Acceptance.Id(new UUID(0, 99)),
                                "agreed at the IPC",
                                "Major Berg"));
    }

    @Test
    void filterKeepsLinesWithEveryWord() {
        var state = project(FAULTY, "nowhere anc-01");

        assertThat(state.rows()).hasSize(2);
        assertThat(((Line) state.rows().getLast()).words().sentence()).contains("NOWHERE");
    }

    @Test
    void filterThatFitsNothingLeavesNothing() {
        assertThat(project(FAULTY, "zeppelin").rows()).isEmpty();
    }

    @Test
    void namesEveryThingThatWasGathered() {
        var one = RuleBook.check(FAULTY).getFirst();
        var gathered =
                new Finding(
                        one.rule(),
                        one.key(),
                        Plans.SWEDEN.id(),
                        List.of(Plans.LIVE.id(), Plans.NORWAY.id()),
                        null,
                        one.arguments());
        var state = new Findings.State(Verdict.of(FAULTY, List.of(gathered)), true);

        var rows = new FindingsProjector(ENGLISH, FAULTY).project(state, "").rows();

        assertThat(((Line) rows.getLast()).words().cases()).isEqualTo("All 2:\nNOR\nSWE");
        assertThat(((Line) project(FAULTY, "anc-01").rows().getLast()).words().cases()).isEmpty();
    }

    private static FindingsState project(Plan plan, String filter) {
        var findings = new Findings.State(RuleBook.judge(plan), true);
        return new FindingsProjector(ENGLISH, plan).project(findings, filter);
    }

    private static List<Heading> headings(FindingsState state) {
        return state.rows().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }
}
