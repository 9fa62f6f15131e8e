package org.entente.app.shell.inspector;

import static org.entente.app.shell.inspector.InspectorState.Field;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.app.problem.FindingMessages;
import org.entente.model.interop.Interop;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the inspector from the plan and what is selected. Where nothing is selected it tells about
/// the exercise.
public final class InspectorProjector {
    private final Language language;
    private final Supplier<@Nullable Interop> interop;

    /// @param interop what is known of who can work with whom; null while it is not
    public InspectorProjector(Language language, Supplier<@Nullable Interop> interop) {
        this.language = language;
        this.interop = interop;
    }

    public InspectorState project(
            Plan plan, Collection<EntityId> selection, List<Finding> findings) {
        if (selection.size() > 1) {
            return new InspectorState(
                    null,
                    new InspectorState.Head(
                            language.say(ShellText.INSPECTOR_TITLE),
                            language.say(ShellText.INSPECTOR_MANY, selection.size()),
                            ""),
                    new ManyFacts(language, plan).of(selection),
                    List.of());
        }
        var entity = selection.stream().findFirst().flatMap(plan::find).orElse(plan.exercise());
        return new InspectorState(
                entity.id(),
                new InspectorState.Head(
                        language.say(Words.of(entity.kind())),
                        new Names(language, plan).of(entity),
                        entity.label().marking()),
                facts(plan, entity),
                lines(plan, findings));
    }

    private List<InspectorState.Fact> facts(Plan plan, Entity entity) {
        var facts = new ArrayList<>(new Facts(language, plan, interop.get()).of(entity));
        facts.addAll(label(plan, entity.label()));
        facts.add(
                new InspectorState.Fact.Editable(
                        Field.REMARK,
                        language.say(ShellText.INSPECTOR_REMARK),
                        entity.remark(),
                        ""));
        return facts;
    }

    private List<InspectorState.Fact> label(Plan plan, Label label) {
        var audience = label.releasableTo();
        return List.of(
                new InspectorState.Fact.Choice(
                        Field.CLASSIFICATION,
                        language.say(ShellText.INSPECTOR_CLASSIFICATION),
                        Stream.of(Classification.values())
                                .map(
                                        level ->
                                                new InspectorState.Fact.Option(
                                                        level.name(),
                                                        language.say(Words.of(level))))
                                .toList(),
                        label.classification().name()),
                new InspectorState.Fact.Editable(
                        Field.RELEASABILITY,
                        language.say(ShellText.INSPECTOR_RELEASABLE),
                        Releasability.text(audience),
                        new Releasability(language, plan).inWords(audience)));
    }

    private List<InspectorState.Line> lines(Plan plan, List<Finding> findings) {
        var messages = new FindingMessages(plan, language);
        return findings.stream()
                .map(
                        finding ->
                                new InspectorState.Line(
                                        finding.severity(),
                                        language.say(Words.of(finding.severity())),
                                        messages.sentence(finding),
                                        messages.advice(finding)))
                .toList();
    }
}
