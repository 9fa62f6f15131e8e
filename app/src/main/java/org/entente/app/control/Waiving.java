package org.entente.app.control;

import org.entente.app.format.Names;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.label.Notes;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.WaivableId;
import org.entente.model.plan.Waiver;
import org.entente.resources.ArrangementText;

import java.util.UUID;

/// Makes waivers that nobody has signed yet, which accept nothing, and takes the user to where who
/// accepts what and until when is typed. Confined to the JavaFX thread.
public record Waiving(ScreenContext context) {
    /// Makes one for a thing and the code of a rule, or whatever is amiss where that is blank; says
    /// why not where the thing cannot have one, and shows the one that it has.
    public void of(EntityId subject, String rule) {
        var plan = context.workspace().plan();
        if (!(subject instanceof WaivableId waivable) || !plan.has(subject)) {
            refuse();
            return;
        }
        plan.waivers()
                .filter(waiver -> waiver.subject().equals(subject))
                .filter(waiver -> waiver.rule().strip().equalsIgnoreCase(rule))
                .findFirst()
                .ifPresentOrElse(this::tell, () -> make(waivable, rule));
    }

    /// Says of what there can be a waiver.
    public void refuse() {
        context.notifier().warn(context.say(ArrangementText.NOT_WAIVABLE));
    }

    private void tell(Waiver known) {
        context.notifier().warn(context.say(ArrangementText.WAIVED_ALREADY, known.name()));
        context.session().inspect(known.id());
    }

    private void make(WaivableId subject, String rule) {
        var plan = context.workspace().plan();
        var name = new Names(context.language(), plan).of(subject);
        var waiver =
                new Waiver(
                        new Waiver.Id(UUID.randomUUID()),
                        context.say(ArrangementText.WAIVER_FOR, name),
                        subject,
                        rule,
                        new Waiver.Grant("", "", "", ""),
                        null,
                        Notes.of(plan.exercise().label()));
        var label = context.say(ArrangementText.WAIVING, name);
        switch (context.workspace().dispatch(label, new Edit.Add(waiver))) {
            case Outcome.Applied _ -> {
                context.notifier().note(context.say(ArrangementText.ACCEPTS_NOTHING));
                context.session().inspect(waiver.id());
            }
            case Outcome.Refused(var reason) ->
                    context.notifier()
                            .warn(new RefusalMessages(context.language()).sentence(reason, plan));
        }
    }
}
