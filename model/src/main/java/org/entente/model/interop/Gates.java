package org.entente.model.interop;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WindowId;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The gates on the way to the exercise, and whether the communications are ready for each. What is
/// asked where is data: what is usual, and what the plan asks instead.
public final class Gates {
    private Gates() {}

    /// When a gate is: at an anchor, or so long before it. Without an anchor of its own the COMMEX
    /// is when its first session starts.
    public enum Code {
        IPC("IPC", 0),
        MPC("MPC", 0),
        FPC("FPC", 0),
        STARTEX_14(AnchorCode.STARTEX.value(), 14),
        COMMEX("COMMEX", 0);

        private final String anchor;
        private final int days;

        Code(String anchor, int days) {
            this.anchor = anchor;
            this.days = days;
        }

        public static Code of(GateDemand.Gate gate) {
            return valueOf(gate.name());
        }

        /// The same as a demand of the plan names it.
        public GateDemand.Gate gate() {
            return GateDemand.Gate.valueOf(name());
        }
    }

    /// A gate and all that must be so when it comes.
    public record Gate(Code code, List<Demand> demands) {
        public Gate {
            demands = List.copyOf(demands);
        }
    }

    /// Something that must be so.
    public sealed interface Demand {
        /// At least this share, from 0 to 1, of the parameters that matter is stated.
        record Stated(double share) implements Demand {}

        /// Every contingent gives or gets something.
        record Listed() implements Demand {}

        /// Every critical exchange reaches this quality in every stage, surely or at best; or its
        /// failing has been accepted.
        record Critical(boolean isSurely, Quality quality) implements Demand {}

        /// A condition of a milestone that names this document is met.
        record Document(String name) implements Demand {}

        /// A frequency is asked for every net that has one.
        record SpectrumRequested() implements Demand {}

        /// Every key is at least ordered.
        record KeysOrdered() implements Demand {}

        /// No finding of the gravest kind is open.
        record NoShowstopper() implements Demand {}
    }

    /// A demand by its kind and its threshold as text; empty where that cannot be read.
    public static Optional<Demand> demand(GateDemand.Kind kind, String asked) {
        return Optional.ofNullable(
                switch (kind) {
                    case STATED -> stated(asked.strip());
                    case LISTED -> new Demand.Listed();
                    case AT_BEST -> critical(false, asked.strip());
                    case SURELY -> critical(true, asked.strip());
                    case DOCUMENT -> asked.isBlank() ? null : new Demand.Document(asked.strip());
                    case SPECTRUM_REQUESTED -> new Demand.SpectrumRequested();
                    case KEYS_ORDERED -> new Demand.KeysOrdered();
                    case NO_SHOWSTOPPER -> new Demand.NoShowstopper();
                });
    }

    private static @Nullable Demand stated(String percent) {
        return PERCENT.matcher(percent).matches()
                ? new Demand.Stated(Integer.parseInt(percent) / 100.0)
                : null;
    }

    private static @Nullable Demand critical(boolean isSurely, String quality) {
        return Stream.of(Quality.values())
                .filter(each -> each.name().equals(quality))
                .findFirst()
                .map(each -> new Demand.Critical(isSurely, each))
                .orElse(null);
    }

    private static final Pattern PERCENT = Pattern.compile("\\d\\d?|100");

    /// What is usual where the plan does not ask something else. Of each kind a gate asks one; what
    /// cannot be read counts as usual.
    public static List<Gate> over(List<Gate> usual, Plan plan) {
        return usual.stream().map(gate -> over(gate, plan)).toList();
    }

    private static Gate over(Gate usual, Plan plan) {
        var demands = new LinkedHashMap<GateDemand.Kind, Demand>();
        usual.demands().forEach(demand -> demands.put(kind(demand), demand));
        plan.gateDemands()
                .filter(each -> Code.of(each.gate()) == usual.code())
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(each -> ask(demands, each));
        return new Gate(usual.code(), List.copyOf(demands.values()));
    }

    private static void ask(Map<GateDemand.Kind, Demand> demands, GateDemand asked) {
        if (asked.isAsked()) {
            demand(asked.demand(), asked.asked())
                    .ifPresent(demand -> demands.put(asked.demand(), demand));
        } else {
            demands.remove(asked.demand());
        }
    }

    public static GateDemand.Kind kind(Demand demand) {
        return switch (demand) {
            case Demand.Stated _ -> GateDemand.Kind.STATED;
            case Demand.Listed _ -> GateDemand.Kind.LISTED;
            case Demand.Critical(var isSurely, _) ->
                    isSurely ? GateDemand.Kind.SURELY : GateDemand.Kind.AT_BEST;
            case Demand.Document _ -> GateDemand.Kind.DOCUMENT;
            case Demand.SpectrumRequested _ -> GateDemand.Kind.SPECTRUM_REQUESTED;
            case Demand.KeysOrdered _ -> GateDemand.Kind.KEYS_ORDERED;
            case Demand.NoShowstopper _ -> GateDemand.Kind.NO_SHOWSTOPPER;
        };
    }

    /// The threshold of a demand as text; blank where it has none.
    public static String asked(Demand demand) {
        return switch (demand) {
            case Demand.Stated(var share) -> Long.toString(Math.round(share * 100));
            case Demand.Critical(_, var quality) -> quality.name();
            case Demand.Document(var name) -> name;
            case Demand.Listed _,
                    Demand.SpectrumRequested _,
                    Demand.KeysOrdered _,
                    Demand.NoShowstopper _ ->
                    "";
        };
    }

    /// What the rules know: how many findings of the gravest kind are open, and of which things a
    /// finding has been accepted with a reason.
    public record Standing(int showstoppers, Set<EntityId> waived) {
        public Standing {
            waived = Set.copyOf(waived);
        }
    }

    /// How far a demand is met: whether, how many of how many, and which are missing.
    public record Line(Demand demand, Truth met, int done, int all, List<EntityId> missing) {
        public Line {
            missing = List.copyOf(missing);
        }
    }

    /// A gate with its lines, and when it is; null where nobody knows that.
    public record Sheet(Gate gate, @Nullable Instant at, List<Line> lines) {
        public Sheet(Gate gate, @Nullable Instant at, List<Line> lines) {
            this.gate = gate;
            this.at = at;
            this.lines = List.copyOf(lines);
        }

        /// False where a demand is surely not met, unknown where one may not be.
        public Truth met() {
            return lines.stream().map(Line::met).reduce(Truth.TRUE, Truth::and);
        }
    }

    /// The gates in their order, each as things stand now.
    public static List<Sheet> of(Interop interop, List<Gate> gates, Standing standing) {
        var measuring = new Measuring(interop, standing);
        return gates.stream()
                .map(
                        gate ->
                                new Sheet(
                                        gate,
                                        at(interop, gate.code()),
                                        gate.demands().stream().map(measuring::line).toList()))
                .toList();
    }

    private static @Nullable Instant at(Interop interop, Code code) {
        return interop.times()
                .schedule()
                .anchors()
                .instant(new AnchorCode(code.anchor))
                .map(
                        anchor ->
                                anchor.atZone(ZoneOffset.UTC)
                                        .minus(Period.ofDays(code.days))
                                        .toInstant())
                .or(() -> code == Code.COMMEX ? firstSession(interop) : Optional.empty())
                .orElse(null);
    }

    /// When the first session of tests starts, of those whose window is known.
    private static Optional<Instant> firstSession(Interop interop) {
        return interop.plan()
                .commexSessions()
                .flatMap(each -> window(interop, each.window()).stream())
                .map(Span::start)
                .min(Comparator.naturalOrder());
    }

    private static Optional<Span> window(Interop interop, WindowId window) {
        var schedule = interop.times().schedule();
        return switch (window) {
            case Activity.Id activity -> schedule.span(activity);
            case Phase.Id phase -> schedule.span(phase);
        };
    }
}
