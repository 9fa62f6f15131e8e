package org.entente.app.shell.version;

import java.util.List;

/// The earlier versions of a plan, newest first. `index` counts from 0 in that order.
public record VersionsState(List<Line> lines) {
    public VersionsState {
        lines = List.copyOf(lines);
    }

    /// When it was taken, in Zulu and in local time, and how much it holds.
    public record Line(int index, String zulu, String local, String holds) {}

    /// What would be otherwise if that version came back: one sentence, then one line for each
    /// thing, shortened where there are very many. `isSame` when nothing would.
    public record Preview(String summary, List<String> lines, boolean isSame) {
        public Preview {
            lines = List.copyOf(lines);
        }
    }
}
