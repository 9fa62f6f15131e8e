package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.model.interop.OwnStandards;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.OwnStandard.Pair;
import org.entente.model.plan.Plan;
import org.entente.resources.CisText;
import org.entente.resources.CommsText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Standards that the users of the plan have added: what has to match, and which editions work
/// together. One without a key counts for nothing.
final class StandardTable {
    private static final String WORKS = " = ";
    private static final String DOES_NOT = " != ";
    private static final Pattern PAIR = Pattern.compile("([^=!]+)(!?=)([^=!]+)");

    private StandardTable() {}

    static Ledger<OwnStandard> of(Lookup lookup) {
        return new Columns<>(lookup, Plan::ownStandards)
                .text(
                        Head.needed(CommsText.CODE, 150),
                        OwnStandard::key,
                        (own, text) -> with(own, text, own.number()))
                .text(
                        Head.typed(CisText.STANDARD_NUMBER, 140),
                        OwnStandard::number,
                        (own, text) -> with(own, own.key(), text))
                .name(Head.needed(CommsText.NAME, 240))
                .of(
                        Head.typed(CisText.STANDARD_MATCHING, 260),
                        OwnStandard::matching,
                        StandardTable::matching)
                .of(
                        Head.typed(CisText.STANDARD_PAIRS, 240),
                        own ->
                                own.pairs().stream()
                                        .map(StandardTable::pair)
                                        .collect(Collectors.joining(Lookup.BETWEEN)),
                        StandardTable::pairs)
                .read(Head.read(CisText.STANDARD_STATE, 110), own -> own.origin().state())
                .marked(OwnStandard::key);
    }

    private static OwnStandard with(OwnStandard own, String key, String number) {
        return new OwnStandard(
                own.id(),
                key,
                own.name(),
                number,
                own.matching(),
                own.pairs(),
                own.origin(),
                own.notes());
    }

    private static Answer matching(OwnStandard own, String text) {
        return text.isBlank() || OwnStandards.isReadable(text)
                ? Answer.revise(own.withMatching(text))
                : new Answer.Wrong(CommsText.BAD_MATCHING, text);
    }

    private static String pair(Pair pair) {
        return pair.one() + (pair.worksTogether() ? WORKS : DOES_NOT) + pair.other();
    }

    /// No two editions may both work together and not, so none are named twice.
    private static Answer pairs(OwnStandard own, String text) {
        var pairs = new ArrayList<Pair>();
        var known = new HashSet<Set<String>>();
        for (var part : Lookup.parts(text)) {
            var read = PAIR.matcher(part);
            if (!read.matches()) {
                return new Answer.Wrong(CommsText.BAD_PAIR, part);
            }
            var one = read.group(1).strip();
            var other = read.group(3).strip();
            if (one.isEmpty()
                    || other.isEmpty()
                    || !known.add(new HashSet<>(List.of(one, other)))) {
                return new Answer.Wrong(CommsText.BAD_PAIR, part);
            }
            pairs.add(new Pair(one, other, read.group(2).equals(WORKS.strip())));
        }
        return Answer.revise(own.withPairs(pairs));
    }
}
