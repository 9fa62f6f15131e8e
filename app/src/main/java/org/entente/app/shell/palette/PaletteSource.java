package org.entente.app.shell.palette;

import org.entente.app.control.Command;
import org.entente.app.format.Language;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Named;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.WorkCalendar;
import org.entente.resources.PlanText;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything that can be found: the commands of the moment and the named things of the plan.
public final class PaletteSource {
    private static final int COMMANDS_FIRST = 0;
    private static final int THINGS_NEXT = 1;

    private PaletteSource() {}

    /// The index; a plan of a hundred thousand things takes a moment, so it is made in the
    /// background.
    public static PaletteIndex<PaletteEntry> index(
            List<Command> commands, @Nullable Plan plan, Language language) {
        var builder = new PaletteIndex.Builder<PaletteEntry>();
        for (var command : commands) {
            builder.add(
                    new PaletteEntry.Order(command), language.say(command.title()), COMMANDS_FIRST);
        }
        if (plan != null) {
            plan.entities().forEach(entity -> add(builder, entity, language));
        }
        return builder.build();
    }

    private static void add(
            PaletteIndex.Builder<PaletteEntry> builder, Entity entity, Language language) {
        if (entity instanceof Named named) {
            builder.add(
                    new PaletteEntry.Thing(entity.id(), entity.kind()),
                    text(named, language),
                    THINGS_NEXT);
        }
    }

    /// The name with the short code by which planners know the thing as well.
    private static String text(Named named, Language language) {
        var code =
                switch (named) {
                    case Numbered numbered -> numbered.number();
                    case Participant participant -> participant.code();
                    case Anchor anchor -> anchor.code().value();
                    case CisEntity cis -> cis.code();
                    case Baseline _,
                            Caveat _,
                            Contingent _,
                            Exercise _,
                            ExitCondition _,
                            Person _,
                            Phase _,
                            Place _,
                            SavedView _,
                            WorkCalendar _ ->
                            "";
                };
        return code.isBlank()
                ? named.name()
                : language.say(PlanText.NAME_NUMBERED, code, named.name());
    }
}
