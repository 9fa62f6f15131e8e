package org.entente.model.bulk;

import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The numbers that the tasks of a plan bear, and the next free ones of the same make. Lives for
/// one edit.
final class Numbers {
    private static final Pattern LAST = Pattern.compile("(.*?)(\\d+)(\\D*)");

    private final Set<String> taken = new HashSet<>();
    private final Map<Series, Map<BigInteger, BigInteger>> skips = new HashMap<>();

    /// Numbers that differ in their last figures alone.
    private record Series(String before, String after, int width) {
        String number(BigInteger count) {
            var plain = count.toString();
            return before + "0".repeat(Math.max(0, width - plain.length())) + plain + after;
        }
    }

    Numbers(Plan plan) {
        plan.tasks().map(Task::number).forEach(taken::add);
    }

    /// The number itself while it is free, else the next one; blank stays blank.
    String free(String wanted) {
        if (wanted.isBlank() || taken.add(wanted)) {
            return wanted;
        }
        var parts = LAST.matcher(wanted);
        return parts.matches()
                ? next(
                        new Series(parts.group(1), parts.group(3), parts.group(2).length()),
                        new BigInteger(parts.group(2)))
                : next(new Series(wanted + "-", "", 1), BigInteger.ONE);
    }

    /// What was found taken once is not walked through again.
    private String next(Series series, BigInteger from) {
        var known = skips.computeIfAbsent(series, _ -> new HashMap<>());
        var passed = new ArrayList<BigInteger>();
        var count = from;
        do {
            passed.add(count);
            count = known.getOrDefault(count, count.add(BigInteger.ONE));
        } while (!taken.add(series.number(count)));
        for (var one : passed) {
            known.put(one, count);
        }
        return series.number(count);
    }
}
