package org.entente.model.label;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Confidentiality label: policy (for example `NATO`), classification and releasability. Labels
/// form a lattice: `join` is the least label that protects both, so a document is never marked
/// lower than a part of it.
public record Label(String policy, Classification classification, Audience releasableTo) {
    public static final Label NATO_UNCLASSIFIED =
            new Label("NATO", Classification.UNCLASSIFIED, Audience.everyone());

    public Label join(Label other) {
        return join(other, Meaning.LITERAL);
    }

    /// The same, where it is known which nations belong to the groups that labels name.
    public Label join(Label other, Meaning meaning) {
        return new Label(
                joinPolicies(policy, other.policy),
                classification.join(other.classification),
                releasableTo.join(other.releasableTo, meaning));
    }

    private static String joinPolicies(String one, String other) {
        return Stream.of(one, other)
                .flatMap(text -> Stream.of(text.split("/")))
                .distinct()
                .sorted()
                .collect(Collectors.joining("/"));
    }

    /// The banner text, for example `NATO RESTRICTED REL TO FIN, NATO, SWE`.
    public String marking() {
        var banner = policy + " " + classification.name();
        return switch (releasableTo) {
            case Audience.Everyone() -> banner;
            case Audience.Only(var codes) ->
                    codes.isEmpty()
                            ? banner + " ORIGINATOR ONLY"
                            : banner + " REL TO " + String.join(", ", codes);
        };
    }
}
