package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.plan.Entity;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.secrecy.FrequencyText;
import org.entente.model.secrecy.KeyText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text that no edit would let in, as it may come with a package, looks like key material, or
/// like a real frequency in a plan that is not classified. Unknown where it might be either key
/// material or an ordinary list of groups. What the text says is never told again.
final class SensitiveText implements CisRule {
    private static final Pattern DOUBTFUL =
            Pattern.compile("\\b(?:[A-Z]{5} ){3,}[A-Z]{5}\\b|\\b(?:\\d{5} ){3,}\\d{5}\\b");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var reading =
                new Reading(
                        wiring.plan().exercise().label().classification()
                                == Classification.UNCLASSIFIED);
        return wiring.plan().entities().flatMap(each -> reading.judge(each).stream());
    }

    /// One pass over a plan, in which many things say the same.
    private static final class Reading {
        private final boolean isOpen;
        private final Map<String, Boolean> harmless = new HashMap<>();

        Reading(boolean isOpen) {
            this.isOpen = isOpen;
        }

        Optional<Case> judge(Entity thing) {
            var suspects =
                    Disclosure.texts(thing)
                            .filter(text -> !harmless.computeIfAbsent(text, Reading::isHarmless))
                            .toList();
            if (suspects.isEmpty()) {
                return Optional.empty();
            }
            var told = new EnumMap<Disclosure, Integer>(Disclosure.class);
            for (var text : suspects) {
                told(thing, text).ifPresent(what -> told.merge(what, 1, Integer::sum));
            }
            if (!told.isEmpty()) {
                return Optional.of(found(thing, told));
            }
            return suspects.stream().anyMatch(text -> DOUBTFUL.matcher(text).find())
                    ? Optional.of(unknown(thing))
                    : Optional.empty();
        }

        private Optional<Disclosure> told(Entity thing, String text) {
            return Disclosure.told(thing, text)
                    .or(
                            () ->
                                    isOpen && FrequencyText.isIn(text)
                                            ? Optional.of(Disclosure.FREQUENCY)
                                            : Optional.empty());
        }

        /// Nothing can be wrong with it, whatever it is said of.
        private static boolean isHarmless(String text) {
            return !FrequencyText.isUnitIn(text)
                    && !KeyText.isIn(text)
                    && !DOUBTFUL.matcher(text).find();
        }
    }

    /// Accepting so many texts of these kinds accepts none that comes later.
    private static Case found(Entity thing, Map<Disclosure, Integer> told) {
        var kinds = new ArrayList<Argument>();
        told.keySet().forEach(what -> kinds.add(new Argument.Term.Secret(what)));
        int texts = told.values().stream().mapToInt(Integer::intValue).sum();
        return Case.found(
                        RuleCode.SENSITIVE_TEXT,
                        thing.id(),
                        new Argument.Thing(thing.id()),
                        new Argument.Amount(texts),
                        Gathering.several(kinds, kinds.size()))
                .marked(told.toString());
    }

    private static Case unknown(Entity thing) {
        return Case.unknown(
                RuleCode.SENSITIVE_TEXT,
                thing.id(),
                new Argument.Thing(thing.id()),
                Argument.Term.Missing.WHAT_GROUPS_ARE);
    }
}
