package org.entente.model.rule.cis;

import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Parameters that one check compares: for each key of the catalogue the names of its parameters,
/// or how they begin up to a sign that is no letter.
public record Gauge(Map<String, List<String>> parameters) {
    /// How the waveforms of combat radios say whether they go in clear.
    static final Gauge VOICE_SECURITY =
            Gauge.of(
                            "comsec",
                            "RF-HF",
                            "RF-VHF",
                            "RF-UHF",
                            "RF-HQ",
                            "RF-SATURN",
                            "RF-SINC",
                            "RF-TACSATUHF")
                    .and(Gauge.of("transec/comsec", "RF-NBWF"));

    public Gauge {
        parameters = Map.copyOf(parameters);
    }

    /// The same parameters of each of these standards.
    static Gauge of(String parameter, String... keys) {
        var all = new java.util.HashMap<String, List<String>>();
        for (var key : keys) {
            all.put(key, List.of(parameter));
        }
        return new Gauge(all);
    }

    /// Several parameters of one standard.
    static Gauge all(String key, String... parameters) {
        return new Gauge(Map.of(key, List.of(parameters)));
    }

    Gauge and(Gauge more) {
        var all = new java.util.HashMap<>(parameters);
        more.parameters.forEach(
                (key, names) ->
                        all.merge(
                                key,
                                names,
                                (mine, theirs) -> {
                                    var both = new ArrayList<>(mine);
                                    both.addAll(theirs);
                                    return List.copyOf(both);
                                }));
        return new Gauge(all);
    }

    /// Where its parameters stand in the standard.
    List<Integer> in(Standard standard) {
        var names = parameters.getOrDefault(standard.key(), List.of());
        var found = new ArrayList<Integer>();
        for (int i = 0; i < standard.parameters().size(); i++) {
            var parameter = standard.parameters().get(i);
            if (names.stream().anyMatch(name -> isNamed(parameter, name))) {
                found.add(i);
            }
        }
        return found;
    }

    /// Does the parameter bear that name, or begin with it?
    public static boolean isNamed(Parameter parameter, String name) {
        var whole = parameter.name();
        if (!whole.startsWith(name)) {
            return false;
        }
        return whole.length() == name.length() || isEnd(whole.charAt(name.length()));
    }

    private static boolean isEnd(char sign) {
        return !Character.isLetterOrDigit(sign) && sign != '_' && sign != '-';
    }
}
