package org.entente.app.shell.inspector;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.entente.resources.PlanText;
import org.entente.resources.ShellText;
import org.entente.resources.StaffRoles;

import java.util.ArrayList;
import java.util.List;

/// What sort of task it is and which role answers for it, both changed in place.
record FiledFacts(Language language) {
    private static final StaffRoles ROLES = StaffRoles.shipped();
    private static final int MOST_NAMED = 9;

    List<Fact> of(Filing filing) {
        var options = new ArrayList<Fact.Option>();
        options.add(new Fact.Option("", language.say(PlanText.TASK_UNFILED)));
        for (var kind : TaskKind.values()) {
            options.add(new Fact.Option(kind.name(), language.say(Words.of(kind))));
        }
        var chosen = filing.kind();
        return List.of(
                new Fact.Choice(
                        Field.KIND,
                        language.say(ShellText.INSPECTOR_KIND),
                        options,
                        chosen == null ? "" : chosen.name()),
                new Fact.Editable(
                        Field.RESPONSIBLE,
                        language.say(ShellText.INSPECTOR_RESPONSIBLE),
                        filing.role(),
                        hint(filing.role())));
    }

    /// What a known code stands for; those that are known where there is none.
    private String hint(String role) {
        return role.isEmpty()
                ? ROLES.codes().stream().limit(MOST_NAMED).collect(joining(", "))
                : ROLES.name(role, language.formats().locale()).orElse("");
    }
}
