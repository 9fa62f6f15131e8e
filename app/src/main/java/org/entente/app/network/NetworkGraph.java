package org.entente.app.network;

import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is joined with what. Hints are edges that are only seen at a node that is looked at: there
/// are too many of them. Where there is too much to see, what is in a domain is only counted.
public record NetworkGraph(
        List<Node> nodes, List<Edge> edges, List<Edge> hints, boolean isCollapsed) {
    public static final NetworkGraph EMPTY =
            new NetworkGraph(List.of(), List.of(), List.of(), false);

    /// What a node stands for.
    public enum Kind {
        DOMAIN,
        NET,
        GATEWAY,
        NATION,
        SYSTEM
    }

    /// A node and the frame that it stands in, blank for none. A domain with nodes in it is such a
    /// frame. The verdict is null where there is nothing to judge.
    public record Node(
            String id,
            Kind kind,
            String frame,
            Words words,
            @Nullable Verdict verdict,
            Props props) {
        public Node(
                String id,
                Kind kind,
                String frame,
                Words words,
                @Nullable Verdict verdict,
                Props props) {
            this.id = id;
            this.kind = kind;
            this.frame = frame;
            this.words = words;
            this.verdict = verdict;
            this.props = props;
        }
    }

    /// What is written in a node, and what more is said of it.
    public record Words(String title, String detail, List<String> facts) {
        public Words {
            facts = List.copyOf(facts);
        }
    }

    /// What fails when it fails, and what it rests on, by the ids of the fit.
    public record Props(List<String> own, List<String> rests) {
        public Props {
            own = List.copyOf(own);
            rests = List.copyOf(rests);
        }
    }

    /// From one node to another; with an arrow where it leads one way only.
    public record Edge(String from, String to, @Nullable Verdict verdict, boolean isOneWay) {
        public Edge(String from, String to, @Nullable Verdict verdict, boolean isOneWay) {
            this.from = from;
            this.to = to;
            this.verdict = verdict;
            this.isOneWay = isOneWay;
        }
    }

    public NetworkGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        hints = List.copyOf(hints);
    }

    public @Nullable Node node(String id) {
        for (var node : nodes) {
            if (node.id().equals(id)) {
                return node;
            }
        }
        return null;
    }
}
