package org.entente.app.feature.timeline;

import org.entente.model.plan.Task;

/// Whether a task answers to a text that the user typed: every word of it stands somewhere in its
/// number or name, whatever the case.
final class Search {
    private Search() {}

    static boolean finds(String text, Task task) {
        if (text.isBlank()) {
            return true;
        }
        for (var word : text.strip().split(" ", -1)) {
            if (!contains(task.name(), word) && !contains(task.number(), word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String text, String word) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
