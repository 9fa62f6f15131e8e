package org.entente.model.interop;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.plan.EntityId;
import org.entente.model.time.AnchorCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// The gates on the way to the exercise, and whether the communications are ready for each. What is
/// asked where stands in one table; it is from memory and meant to be changed by staffs.
public final class Gates {
    /// What is asked at which gate.
    public static final List<Gate> USUAL =
            List.of(
                    new Gate(Code.IPC, List.of(new Demand.Stated(0.6), new Demand.Listed())),
                    new Gate(
                            Code.MPC,
                            List.of(
                                    new Demand.Critical(false, Quality.COMPATIBLE),
                                    new Demand.Document("JMEI"),
                                    new Demand.SpectrumRequested())),
                    new Gate(
                            Code.FPC,
                            List.of(
                                    new Demand.Critical(true, Quality.DEGRADED),
                                    new Demand.KeysOrdered(),
                                    new Demand.Document("OPTASK LINK"))),
                    new Gate(
                            Code.STARTEX_14,
                            List.of(
                                    new Demand.Critical(true, Quality.COMPATIBLE),
                                    new Demand.NoShowstopper())),
                    new Gate(Code.COMMEX, List.of(new Demand.Critical(true, Quality.PROVEN))));

    private Gates() {}

    /// When a gate is: at an anchor, or so long before it.
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
                .orElse(null);
    }
}
