package org.entente.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanNamesTest {
    @Test
    void fileNameTakesNothingThatASystemRefuses() {
        var plan = named("COLD  RESPONSE: 27/A; \"x\" ");

        assertThat(PlanNames.file(plan, "pdf")).isEqualTo("cold-response-27-a-x.pdf");
    }

    @Test
    void fileNameIsNeverEmpty() {
        assertThat(PlanNames.file(named("***"), "entente")).isEqualTo("plan.entente");
    }

    private static Plan named(String name) {
        var plan = Plans.bare();
        var rename = new Edit.Rename(plan.exercise().id(), name);
        return ((Outcome.Applied) PlanEditor.apply(plan, rename)).plan();
    }
}
