package org.entente.app.feature.export;

import org.entente.app.format.Language;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.resources.ExportText;

import java.util.List;

/// Makes the export screen from a plan.
final class ExportProjector {
    private ExportProjector() {}

    static ExportState project(Language language, Plan plan, List<String> written) {
        return new ExportState(
                plan.label().marking(),
                language.say(
                        ExportText.CONTENTS,
                        plan.count(EntityKind.ACTIVITY) + plan.count(EntityKind.MILESTONE),
                        plan.count(EntityKind.PARTICIPANT),
                        plan.count(EntityKind.FORCE_ELEMENT)),
                written);
    }
}
