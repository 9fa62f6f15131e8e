package org.entente.app.interop;

import org.entente.model.edit.Edit;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.label.Notes;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TrialRule;
import org.entente.model.match.route.Limits;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Assumptions;
import org.entente.model.plan.Plan;
import org.entente.model.rule.cis.CisRules;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// What is taken as given where nobody states it: what is usual, and what a plan takes instead.
public final class AssumptionBook {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private AssumptionBook() {}

    /// A matter, of a kind of fix or a check where it is of one, with what is usual and what counts
    /// in the plan.
    public record Line(Matter matter, String subject, int usual, int value) {
        public boolean isUsual() {
            return usual == value;
        }
    }

    /// Everything that can be taken as given, in its order.
    public static List<Line> lines(Plan plan) {
        var lines = new ArrayList<Line>();
        var assumptions = Assumptions.of(plan);
        for (var usual : usual()) {
            int value = assumptions.value(usual.matter(), usual.subject(), usual.usual());
            lines.add(new Line(usual.matter(), usual.subject(), usual.usual(), value));
        }
        return lines;
    }

    private static List<Line> usual() {
        var lines = new ArrayList<Line>();
        lines.add(usual(Matter.TEST_DAYS, "", TrialRule.USUAL_DAYS));
        lines.add(usual(Matter.TEST_DEPTH, "", TestDepth.T2_PARSE.level()));
        lines.add(usual(Matter.HOPS, "", Limits.USUAL.hops()));
        lines.add(usual(Matter.CROSSINGS, "", Limits.USUAL.crossings()));
        for (var kind : MendKind.values()) {
            lines.add(usual(Matter.FIX_COST, kind.name(), Tariff.USUAL.price(kind).cost()));
        }
        for (var kind : MendKind.values()) {
            lines.add(usual(Matter.FIX_DAYS, kind.name(), Tariff.USUAL.price(kind).leadDays()));
        }
        CisRules.leads()
                .forEach(
                        (rule, lead) ->
                                lines.add(
                                        usual(Matter.LEAD_DAYS, rule.code(), (int) lead.toDays())));
        return lines;
    }

    private static Line usual(Matter matter, String subject, int usual) {
        return new Line(matter, subject, usual, usual);
    }

    /// The edit by which the plan takes as given what was typed: a whole number within the bounds
    /// of its matter, or nothing for what is usual, which needs no entry. Null where it cannot be
    /// read.
    public static @Nullable Edit edit(Plan plan, Line line, String typed) {
        var text = typed.strip();
        var value = text.isEmpty() ? Integer.valueOf(line.usual()) : number(line.matter(), text);
        if (value == null) {
            return null;
        }
        var known =
                plan.assumptions()
                        .filter(one -> one.matter() == line.matter())
                        .filter(one -> one.subject().equals(line.subject()))
                        .toList();
        if (value == line.usual()) {
            return new Edit.Batch(
                    known.stream().map(one -> (Edit) new Edit.Remove(one.id())).toList());
        }
        return known.isEmpty()
                ? new Edit.Add(added(line, value))
                : new Edit.Batch(
                        known.stream()
                                .map(one -> (Edit) new Edit.Revise(one.withValue(value)))
                                .toList());
    }

    private static @Nullable Integer number(Matter matter, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        int value = Integer.parseInt(text);
        return matter.allows(value) ? value : null;
    }

    private static Assumption added(Line line, int value) {
        return new Assumption(
                new Assumption.Id(UUID.randomUUID()),
                (line.matter().name() + ' ' + line.subject()).strip(),
                line.matter(),
                line.subject(),
                value,
                Notes.PLAIN);
    }
}
