package org.entente.model.interop;

import static java.util.Comparator.comparing;

import org.entente.model.match.route.Readiness;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// How ready the exercise is as time goes by, with what is thought to be off: stretches in order of
/// time that do not overlap. A stage is cut where things go off and come on again. Where stages
/// overlap, the one that is worse tells.
public record Course(List<Stretch> stretches, Supposition supposition) {
    public static final Course NONE = new Course(List.of(), Supposition.NOTHING);

    public Course {
        stretches = List.copyOf(stretches);
    }

    /// A part of a stage: how ready it is, and how ready it would be if nothing
    /// were off.
    public record Stretch(
            Span span, Stage stage, Readiness readiness, Readiness whole, boolean off) {
        private Stretch during(Span part) {
            return new Stretch(part, stage, readiness, whole, off);
        }
    }

    /// Stages in which nothing is exchanged are left out.
    public static Course of(Interop interop, Supposition supposition) {
        var stages = interop.stages();
        var supposed = interop.supposing(supposition);
        var parts = new ArrayList<Stretch>();
        for (int i = 0; i < stages.size(); i++) {
            var whole = Readiness.of(interop.assessment(), i);
            if (whole.counts().all() == 0) {
                continue;
            }
            var span = stages.get(i).span();
            var off = supposition.within(span);
            parts.add(new Stretch(span, stages.get(i), whole, whole, false));
            if (off.isPresent()) {
                var left = Readiness.of(supposed, i);
                parts.add(new Stretch(off.get(), stages.get(i), left, whole, true));
            }
        }
        return new Course(laid(parts), supposition);
    }

    /// The parts side by side: what is off covers what is not, then the worse the better.
    private static List<Stretch> laid(List<Stretch> parts) {
        var cuts = new TreeSet<Instant>();
        parts.forEach(part -> cuts.addAll(List.of(part.span().start(), part.span().end())));
        var laid = new ArrayList<Stretch>();
        for (var start : cuts) {
            var end = cuts.higher(start);
            if (end != null) {
                top(parts, new Span(start, end)).ifPresent(part -> add(laid, part));
            }
        }
        return laid;
    }

    private static Optional<Stretch> top(List<Stretch> parts, Span piece) {
        return parts.stream()
                .filter(part -> part.span().contains(piece))
                .filter(part -> part.off() || !isOff(parts, part.stage(), piece))
                .min(
                        comparing((Stretch part) -> rank(part.readiness().gate()))
                                .thenComparing(part -> part.readiness().lo())
                                .thenComparing(part -> part.stage().span().start()))
                .map(part -> part.during(piece));
    }

    private static boolean isOff(List<Stretch> parts, Stage stage, Span piece) {
        return parts.stream()
                .anyMatch(
                        part ->
                                part.off()
                                        && part.stage().equals(stage)
                                        && part.span().contains(piece));
    }

    private static int rank(Readiness.Gate gate) {
        return switch (gate) {
            case NOT_READY -> 0;
            case NOT_ASSESSED -> 1;
            case READY -> 2;
        };
    }

    /// Together with the one before where both are of the same stage and join.
    private static void add(List<Stretch> laid, Stretch part) {
        var last = laid.isEmpty() ? null : laid.getLast();
        if (last != null
                && last.stage().equals(part.stage())
                && last.off() == part.off()
                && last.span().end().equals(part.span().start())) {
            laid.set(
                    laid.size() - 1, part.during(new Span(last.span().start(), part.span().end())));
        } else {
            laid.add(part);
        }
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /// What is told of that moment; empty where nothing is.
    public Optional<Stretch> at(Instant moment) {
        return stretches.stream().filter(part -> part.span().contains(moment)).findFirst();
    }
}
