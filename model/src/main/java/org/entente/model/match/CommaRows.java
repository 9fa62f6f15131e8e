package org.entente.model.match;

import java.util.ArrayList;
import java.util.List;

/// Rows of comma-separated text, where quotes hold commas and two quotes are one.
final class CommaRows {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean isQuoted;

    private CommaRows() {}

    static List<List<String>> read(String text) {
        var reader = new CommaRows();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"' && reader.isQuoted && text.startsWith("\"\"", i)) {
                reader.cell.append('"');
                i++;
            } else {
                reader.take(text.charAt(i));
            }
        }
        reader.endRow();
        return reader.rows;
    }

    private void take(char letter) {
        if (letter == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            cell.append(letter);
        } else if (letter == ',') {
            endCell();
        } else if (letter == '\n') {
            endRow();
        } else if (letter != '\r') {
            cell.append(letter);
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        if (row.isEmpty() && cell.isEmpty()) {
            return;
        }
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
