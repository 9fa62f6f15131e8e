package org.entente.app.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.day;

import org.entente.app.QuickHands;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.LineEdits.Part;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the inspector shows and changes of a line of authority.
@ExtendWith(QuickHands.class)
final class LineEditsTest {
    private static final AuthorityLine LINE =
            new AuthorityLine(
                    new AuthorityLine.Id(Things.id("line")),
                    Plans.TELEMARK.id(),
                    Plans.SWEDEN.id(),
                    AuthorityDegree.OPCON,
                    new AuthorityLine.Term(day("D", -9), day("D", 0)),
                    AuthorityState.ASKED,
                    "",
                    Notes.PLAIN);

    private final Plan before = Plans.with(Plans.brigadeExercise(), LINE);
    private TypedInInspector inspector;

    @BeforeEach
    void open(FxRobot robot) {
        inspector = new TypedInInspector(robot, before);
    }

    private Optional<String> change(Part part, String typed) {
        return inspector.change(LINE.id(), part.slot(), typed);
    }

    private AuthorityLine line() {
        return inspector.plan().find(AuthorityLine.class, LINE.id()).orElseThrow();
    }

    @Test
    void changesEachPartAsAStepThatCanBeTakenBack() {
        assertThat(change(Part.HOLDER, "gbr")).isEmpty();
        assertThat(change(Part.DEGREE, AuthorityDegree.TACON.name())).isEmpty();
        assertThat(change(Part.FROM, "D-7")).isEmpty();
        assertThat(change(Part.UNTIL, "")).isEmpty();
        assertThat(change(Part.STATE, AuthorityState.AGREED.name())).isEmpty();
        assertThat(change(Part.PAPER, "TOA message 12")).isEmpty();

        assertThat(line())
                .isEqualTo(
                        LINE.withHolder(Plans.BRITAIN.id())
                                .withDegree(AuthorityDegree.TACON)
                                .withTerm(new AuthorityLine.Term(day("D", -7), null))
                                .withState(AuthorityState.AGREED)
                                .withPaper("TOA message 12"));

        inspector.undo(Part.values().length);
        assertThat(inspector.plan()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() {
        assertThat(change(Part.HOLDER, "Ruritania"))
                .hasValueSatisfying(why -> assertThat(why).contains("Ruritania"));
        assertThat(change(Part.FROM, "some day")).isPresent();
        assertThat(inspector.plan()).isEqualTo(before);
    }

    @Test
    void showsWhatIsThereInTheWordsInWhichItIsTyped() {
        var facts =
                new InspectorProjector(inspector.language(), () -> null)
                        .project(before, Set.of(LINE.id()), List.of());

        for (var fact : facts.facts()) {
            if (fact instanceof Fact.Editable(var slot, _, var value, _)
                    && slot.field() == InspectorState.Field.AUTHORITY) {
                assertThat(change(Part.valueOf(slot.part()), value)).isEmpty();
            }
        }
        assertThat(line()).isEqualTo(LINE);
    }
}
