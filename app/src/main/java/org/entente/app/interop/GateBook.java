package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.edit.Edit;
import org.entente.model.interop.Gates;
import org.entente.model.interop.Gates.Code;
import org.entente.model.interop.Gates.Gate;
import org.entente.model.interop.Interop;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;
import org.entente.model.rule.Waivers;
import org.entente.resources.GateSheetText;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What is asked at the gates: what ships with the product, and what the plan asks instead.
public final class GateBook {
    private static final String NOTHING = "-";

    /// Nothing has to be changed.
    private static final Edit NONE = new Edit.Batch(List.of());

    private GateBook() {}

    /// The gates in their order with what is usual.
    public static List<Gate> shipped() {
        var rows = Table.read("gates/gates.tsv", "gate", "demand", "asked").rows();
        return Stream.of(Code.values())
                .map(
                        code ->
                                new Gate(
                                        code,
                                        rows.stream()
                                                .filter(row -> row.text("gate").equals(code.name()))
                                                .map(
                                                        row ->
                                                                demand(
                                                                        row.text("demand"),
                                                                        row.optional("asked")))
                                                .toList()))
                .toList();
    }

    private static Gates.Demand demand(String kind, String asked) {
        return Gates.demand(GateDemand.Kind.valueOf(kind), asked).orElseThrow();
    }

    /// The gates as things stand, by what the checks have found and what is waived at a moment.
    public static List<Gates.Sheet> sheets(Interop interop, Verdict found, Instant now) {
        return sheets(interop, standing(interop.plan(), found, now));
    }

    public static List<Gates.Sheet> sheets(Interop interop, Gates.Standing standing) {
        return Gates.of(interop, Gates.over(shipped(), interop.plan()), standing);
    }

    public static Gates.Standing standing(Plan plan, Verdict found, Instant now) {
        var showstoppers =
                found.open().stream()
                        .filter(finding -> finding.severity() == Severity.SHOWSTOPPER)
                        .count();
        return new Gates.Standing((int) showstoppers, Waivers.at(plan, now).subjects());
    }

    /// What is usual of a kind at a gate.
    public static Optional<Gates.Demand> usual(Code code, GateDemand.Kind kind) {
        return usual(code).demands().stream()
                .filter(demand -> Gates.kind(demand) == kind)
                .findFirst();
    }

    private static Gate usual(Code code) {
        return shipped().stream().filter(gate -> gate.code() == code).findFirst().orElseThrow();
    }

    private static Optional<GateDemand> stated(Plan plan, Code code, GateDemand.Kind kind) {
        return plan.gateDemands()
                .filter(one -> one.gate() == code.gate() && one.demand() == kind)
                .findFirst();
    }

    /// A threshold as somebody has typed it at a gate.
    public record Typed(Code code, GateDemand.Kind kind, String text) {}

    /// The edit by which the plan asks what was typed: nothing for a dash or a blank, a share, a
    /// quality in words or as a figure, or the words of a condition. What is usual needs no entry.
    /// Null where it cannot be read.
    public static @Nullable Edit edit(Language language, Plan plan, Typed typed) {
        var known = stated(plan, typed.code(), typed.kind()).orElse(null);
        boolean isAsked = !typed.text().isBlank() && !typed.text().strip().equals(NOTHING);
        var asked = isAsked ? read(language, typed) : "";
        if (asked == null) {
            return null;
        }
        boolean isUsual = isAsked && isUsual(typed, asked);
        if (known == null) {
            return isUsual ? NONE : added(typed, asked, isAsked);
        }
        return isUsual
                ? new Edit.Remove(known.id())
                : new Edit.Revise(known.withAsked(asked, isAsked));
    }

    private static boolean isUsual(Typed typed, String asked) {
        return usual(typed.code(), typed.kind())
                .filter(demand -> Gates.asked(demand).equals(asked))
                .isPresent();
    }

    private static Edit added(Typed typed, String asked, boolean isAsked) {
        return new Edit.Add(
                new GateDemand(
                        new GateDemand.Id(UUID.randomUUID()),
                        typed.code().name(),
                        typed.code().gate(),
                        typed.kind(),
                        asked,
                        isAsked,
                        Notes.PLAIN));
    }

    private static @Nullable String read(Language language, Typed typed) {
        var text = typed.text().strip();
        return switch (typed.kind()) {
            case STATED -> readable(typed.kind(), text.replace("%", "").strip());
            case AT_BEST, SURELY -> quality(language, text);
            case DOCUMENT -> text;
            case LISTED, SPECTRUM_REQUESTED, KEYS_ORDERED, NO_SHOWSTOPPER -> "";
        };
    }

    private static @Nullable String readable(GateDemand.Kind kind, String text) {
        return Gates.demand(kind, text).isPresent() ? text : null;
    }

    private static @Nullable String quality(Language language, String text) {
        return Arrays.stream(Quality.values())
                .filter(
                        each ->
                                language.say(MatchWords.of(each)).equalsIgnoreCase(text)
                                        || Integer.toString(each.level()).equals(text))
                .map(Quality::name)
                .findFirst()
                .orElse(null);
    }

    /// A threshold as it is shown and typed.
    public static String threshold(Language language, Gates.Demand demand) {
        return switch (demand) {
            case Gates.Demand.Stated _ -> Gates.asked(demand) + " %";
            case Gates.Demand.Critical(_, var quality) -> language.say(MatchWords.of(quality));
            case Gates.Demand.Document(var name) -> name;
            case Gates.Demand.Listed _,
                    Gates.Demand.SpectrumRequested _,
                    Gates.Demand.KeysOrdered _,
                    Gates.Demand.NoShowstopper _ ->
                    language.say(GateSheetText.ASKED);
        };
    }
}
