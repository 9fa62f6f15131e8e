package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Difference.Delta;
import org.entente.model.edit.Difference.FieldChange;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.resources.CliText;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.List;

/// `entente diff BEFORE AFTER`: what differs between two plans, field by field. `entente diff PLAN
/// --baseline NAME`: what changed in a plan since it was frozen, with the slip.
final class DiffVerb implements Verb {
    private static final String OPEN = "–";
    private static final String BASELINE = "--baseline";

    /// Two plans and what lies between them.
    private record Comparison(Plan before, Plan after, List<Delta> deltas) {
        /// What differs is found in what they are and told with a mask for what looks like a key.
        static Comparison of(Plan before, Plan after) {
            return new Comparison(
                    Masking.masked(before),
                    Masking.masked(after),
                    Difference.between(before, after).stream()
                            .map(delta -> Masking.hide(delta, Delta.class))
                            .toList());
        }

        Plan planOf(Delta delta) {
            return delta instanceof Delta.Removed ? before : after;
        }

        String marking() {
            return before.label().join(after.label()).marking();
        }
    }

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public CliText summary() {
        return CliText.DIFF_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.plan(texts, 0, "BEFORE"));
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("1")
                        .arity("0..1")
                        .type(String.class)
                        .paramLabel("AFTER")
                        .description(texts.get(CliText.DIFF_AFTER))
                        .build());
        spec.addOption(
                Arguments.option(texts, BASELINE, String.class, "NAME", CliText.DIFF_BASELINE));
        spec.addOption(Arguments.library(texts));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var plans = new PlanFile(call);
        if (call.has(BASELINE) == !call.parameter(1).isEmpty()) {
            throw new WrongUseException(call.texts().get(CliText.DIFF_ONE_OF));
        }
        var before = plans.read(call.parameter(0));
        var baseline = call.<String>value(BASELINE);
        if (baseline.isPresent()) {
            return new DriftReport(call, before).tell(baseline.get());
        }
        var after = plans.read(call.parameter(1));
        var comparison = Comparison.of(before, after);
        call.tell(() -> print(call, comparison), node -> fill(node, comparison));
        return comparison.deltas().isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
    }

    private static void print(Call call, Comparison comparison) {
        call.console().say(comparison.marking());
        if (comparison.deltas().isEmpty()) {
            call.say(CliText.DIFF_SAME);
        }
        comparison.deltas().forEach(delta -> print(call, comparison, delta));
    }

    private static void print(Call call, Comparison comparison, Delta delta) {
        var plan = comparison.planOf(delta);
        var language = call.language(plan.exercise().zone());
        var thing =
                language.say(Words.of(delta.entity().kind()))
                        + " "
                        + new Names(language, plan).of(delta.entity());
        switch (delta) {
            case Delta.Added _ -> call.say(CliText.DIFF_ADDED, thing);
            case Delta.Removed _ -> call.say(CliText.DIFF_REMOVED, thing);
            case Delta.Revised(_, _, var fields) ->
                    fields.forEach(
                            field ->
                                    call.say(
                                            CliText.DIFF_REVISED,
                                            thing,
                                            field.path(),
                                            text(field.before()),
                                            text(field.after())));
        }
    }

    private static void fill(ObjectNode node, Comparison comparison) {
        node.put("marking", comparison.marking());
        var added = node.putArray("added");
        var removed = node.putArray("removed");
        var revised = node.putArray("revised");
        for (var delta : comparison.deltas()) {
            var thing = ThingJson.of(comparison.planOf(delta), delta.entity().id());
            switch (delta) {
                case Delta.Added _ -> added.add(thing);
                case Delta.Removed _ -> removed.add(thing);
                case Delta.Revised(_, _, var fields) -> {
                    var changes = thing.putArray("fields");
                    fields.forEach(field -> fill(changes.addObject(), field));
                    revised.add(thing);
                }
            }
        }
    }

    private static void fill(ObjectNode node, FieldChange field) {
        node.put("field", field.path());
        node.put("before", text(field.before()));
        node.put("after", text(field.after()));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> OPEN;
            case When when -> WhenText.of(when);
            case EntityId id -> id.value().toString();
            default -> value.toString();
        };
    }
}
