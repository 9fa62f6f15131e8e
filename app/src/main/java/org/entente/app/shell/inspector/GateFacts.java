package org.entente.app.shell.inspector;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.backplan.ConferencePapers;
import org.entente.model.plan.Activity;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Plan;
import org.entente.resources.GateText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The exit conditions of a milestone as a list to tick off, and what a conference needs.
record GateFacts(Language language, Plan plan) {
    List<Fact> of(Milestone milestone) {
        var own =
                plan.exitConditions()
                        .filter(condition -> condition.milestone().equals(milestone.id()))
                        .sorted(
                                comparing(ExitCondition::name, NaturalOrder.NAMES)
                                        .thenComparing(condition -> condition.id().value()))
                        .toList();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.Heading(language.say(GateText.CONDITIONS)));
        if (!own.isEmpty()) {
            var open = own.stream().filter(ExitCondition::isOpen).count();
            facts.add(
                    new Fact.Shown(
                            language.say(GateText.STATE),
                            language.say(GateText.OPEN_OF, open, own.size())));
        }
        own.forEach(condition -> facts.add(row(condition)));
        facts.add(
                new Fact.Adding(
                        new Slot(Field.CONDITION_ADD, Integer.toString(own.size())),
                        language.say(GateText.ADD)));
        return facts;
    }

    private Fact row(ExitCondition condition) {
        var part = condition.id().value().toString();
        return new Fact.Row(
                language.say(GateText.REMOVE, condition.name()),
                List.of(
                        state(new Slot(Field.CONDITION_STATE, part), condition),
                        new Fact.Editable(
                                new Slot(Field.CONDITION_NAME, part),
                                language.say(GateText.CONDITION),
                                condition.name(),
                                decided(condition))),
                new Slot(Field.CONDITION_REMOVE, part));
    }

    private Fact state(Slot slot, ExitCondition condition) {
        return new Fact.Choice(
                slot,
                language.say(GateText.STATE),
                Stream.of(ExitCondition.State.values())
                        .map(state -> new Fact.Option(state.name(), language.say(Words.of(state))))
                        .toList(),
                condition.state().name());
    }

    private String decided(ExitCondition condition) {
        var decision = condition.decision();
        if (decision == null) {
            return "";
        }
        var at = language.formats().zulu(decision.at());
        return decision.by().isEmpty() ? at : language.say(GateText.DECIDED, at, decision.by());
    }

    /// State and, once it was decided, when and by whom.
    List<Fact> of(ExitCondition condition) {
        var facts = new ArrayList<Fact>();
        facts.add(state(Slot.of(Field.CONDITION_STATE), condition));
        if (!condition.isOpen()) {
            facts.add(
                    new Fact.Shown(language.say(Words.of(condition.state())), decided(condition)));
        }
        return facts;
    }

    /// The offer to add what a conference needs around it.
    List<Fact> of(Activity activity) {
        return ConferencePapers.areMissing(plan, activity)
                ? List.of(new Fact.Act(Slot.of(Field.PAPERS), language.say(GateText.PAPERS)))
                : List.of();
    }
}
