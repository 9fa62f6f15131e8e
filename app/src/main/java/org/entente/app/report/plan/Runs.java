package org.entente.app.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Names that end in a number, in their order: those that follow one another by one stand as a run,
/// `CAS-005` to `CAS-007` as `CAS-005–007`.
final class Runs {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
    private static final int LEAST = 3;

    private Runs() {}

    static List<String> of(List<String> names) {
        var runs = new ArrayList<String>();
        int from = 0;
        for (int at = 1; at <= names.size(); at++) {
            if (at == names.size() || !follows(names.get(at - 1), names.get(at))) {
                add(names.subList(from, at), runs);
                from = at;
            }
        }
        return runs;
    }

    private static boolean follows(String one, String next) {
        var before = NUMBERED.matcher(one);
        var after = NUMBERED.matcher(next);
        return before.matches()
                && after.matches()
                && before.group(1).equals(after.group(1))
                && before.group(2).length() == after.group(2).length()
                && Integer.parseInt(before.group(2)) + 1 == Integer.parseInt(after.group(2));
    }

    /// Two are no run: they are no longer when both are written.
    private static void add(List<String> names, List<String> runs) {
        if (names.size() < LEAST) {
            runs.addAll(names);
            return;
        }
        var last = NUMBERED.matcher(names.getLast());
        runs.add(names.getFirst() + "–" + (last.matches() ? last.group(2) : names.getLast()));
    }
}
