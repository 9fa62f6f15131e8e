package org.entente.app.interop;

import org.entente.model.match.Binding;
import org.entente.model.match.Fitted;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Standard;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Port;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at all members of a net together.
public final class NetSheets {
    private NetSheets() {}

    /// Of the members that are there in these phases; null where the catalogue does not know the
    /// standard of the net.
    public static @Nullable NetSheet of(
            Assessment assessment, Bearer bearer, LongPredicate phases) {
        var standard = assessment.ground().catalogue().standard(bearer.key());
        if (standard == null) {
            return null;
        }
        var agreed = bearer.agreed();
        var net =
                agreed == null || !agreed.key().equals(standard.key())
                        ? null
                        : Fitted.of(standard, agreed);
        var members = members(assessment, bearer, phases, standard);
        var editions = assessment.ground().catalogue().editions();
        return NetSheet.of(standard, members, net, editions)
                .withSilent(silent(assessment, bearer, phases));
    }

    /// The members of which nobody states in which security domain they are.
    public static Set<String> silent(Assessment assessment, Bearer bearer, LongPredicate phases) {
        return ports(assessment, bearer, phases).stream()
                .filter(Port::isSupposed)
                .map(Port::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<NetSheet.Member> members(
            Assessment assessment, Bearer bearer, LongPredicate phases, Standard standard) {
        return ports(assessment, bearer, phases).stream()
                .map(
                        port ->
                                new NetSheet.Member(
                                        port.id(),
                                        Fitted.of(standard, binding(port, bearer.key()))))
                .toList();
    }

    /// The members that are there in these phases, in order of their ids.
    public static List<Port> ports(Assessment assessment, Bearer bearer, LongPredicate phases) {
        return bearer.ports().stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(assessment.fit().ports().get(id)))
                .filter(port -> phases.test(port.phases()))
                .toList();
    }

    private static Binding binding(Port port, String key) {
        var stated = port.binding(key);
        return stated == null ? Binding.of(key, Map.of()) : stated;
    }
}
