package org.entente.app.cli;

import org.entente.model.label.Notes;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Plan;
import org.entente.resources.CliText;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.UUID;

/// A plan with nothing but an exercise, for a schedule to be imported into.
final class NewPlan {
    private NewPlan() {}

    /// Named after the file; the same file makes the same plan again. Its local time is UTC,
    /// because schedules of other programs name no zone.
    static Plan empty(Path file, Call call) {
        var name = String.valueOf(file.getFileName());
        var id = UUID.nameUUIDFromBytes(("import/" + name).getBytes(StandardCharsets.UTF_8));
        return Plan.EMPTY.put(
                new Exercise(
                        new Exercise.Id(id),
                        name.replaceFirst("\\.[^.]*$", ""),
                        call.texts().get(CliText.IMPORT_AIM, name),
                        ExerciseKind.CPX,
                        "",
                        ZoneOffset.UTC,
                        Notes.PLAIN));
    }
}
