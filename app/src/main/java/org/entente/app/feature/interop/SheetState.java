package org.entente.app.feature.interop;

import org.entente.app.feature.interop.MatrixState.Judged;
import org.entente.app.interop.Sayings;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What lies behind one cell: its exchanges, the trace of the one that is chosen, and the
/// means that take over for it.
record SheetState(
        Pick pick, Heading heading, List<Line> lines, int chosen, Trace trace, Pace pace) {
    SheetState {
        lines = List.copyOf(lines);
    }

    /// A title with its verdict and the verdict in words.
    record Heading(String title, Verdict verdict, String words) {
        static Heading of(Sayings sayings, String title, Verdict verdict) {
            return new Heading(title, verdict, sayings.verdict(verdict));
        }
    }

    /// An exchange in a line: what it is called, between whom, and how it stands when.
    record Line(Judged judged, String name, String between, String words) {}

    /// The way of an exchange hop by hop, why it is no better, and what lies behind the hop that is
    /// chosen; -1 where there is no way at all. Where the way is not real it is only the nearest to
    /// one.
    record Trace(
            Heading heading,
            boolean isReal,
            List<Stop> stops,
            List<Leg> legs,
            int chosen,
            List<String> reasons,
            Behind behind) {
        Trace {
            stops = List.copyOf(stops);
            legs = List.copyOf(legs);
            reasons = List.copyOf(reasons);
        }
    }

    /// What lies behind a hop: over a net the link and all members together, over a gateway what it
    /// passes on.
    record Behind(@Nullable Link link, @Nullable Common common, @Nullable Passing passing) {
        static final Behind NOTHING = new Behind(null, null, null);
    }

    /// Where a way passes: whose system it is, and in which domain.
    record Stop(String nation, String name, String domain) {}

    /// A hop from one stop to the next.
    ///
    /// @param toll what a gateway takes away and how long it takes, or how much a net carries
    record Leg(String carrier, VerdictColour colour, boolean isWeakest, String toll) {}

    /// A gateway: each of its directions, the one that is taken the first, and what it does to
    /// whatever passes.
    record Passing(Heading heading, List<Direction> directions, List<String> facts) {
        Passing {
            directions = List.copyOf(directions);
            facts = List.copyOf(facts);
        }
    }

    /// From one standard to another: whether anything is lost, and what passes and what does not.
    record Direction(boolean isLossy, String title, List<String> facts) {
        Direction {
            facts = List.copyOf(facts);
        }
    }

    /// A link with the security domain of its ends and all its parameters, the test that counts for
    /// it, blank for a gateway, and what it rests on that these are the parameters; blank where a
    /// source says so.
    record Link(Heading heading, List<Parameter> parameters, String test, String basis) {
        Link {
            parameters = List.copyOf(parameters);
        }
    }

    /// A parameter: whether it matches and whether that decides, what it is and where it is mended,
    /// and what is stated on either side and asked by the net, blank where it asks nothing.
    record Parameter(
            Truth truth, boolean counts, String name, String one, String other, String asked) {}

    /// All members of a net together: how many, who forces it down and what it could be without
    /// them, of whom nobody states the security domain and the parameters on which they differ, who
    /// said how much it carries and when it works, and the means that take over for the net.
    record Common(
            Heading heading,
            List<String> blamed,
            List<String> differences,
            @Nullable NetPlan plan) {
        Common(
                Heading heading,
                List<String> blamed,
                List<String> differences,
                @Nullable NetPlan plan) {
            this.heading = heading;
            this.blamed = List.copyOf(blamed);
            this.differences = List.copyOf(differences);
            this.plan = plan;
        }
    }

    /// The plan of means for a net: what it is worth all together, and the means, the net itself
    /// the first.
    record NetPlan(Heading heading, Pace pace) {}

    /// The means of an exchange or a net in their order, and what several of them share; empty
    /// where no means are planned.
    record Pace(List<Rung> rungs, List<String> shared) {
        Pace {
            rungs = List.copyOf(rungs);
            shared = List.copyOf(shared);
        }
    }

    /// A means: its letter, what it is, how it stands, and the numbers of the things that it shares
    /// with others, counted from 1.
    record Rung(String letter, String name, Verdict verdict, String words, List<Integer> marks) {
        Rung {
            marks = List.copyOf(marks);
        }
    }
}
