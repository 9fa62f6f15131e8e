package org.entente.app.sample;

import org.entente.resources.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the tables of a template come from.
interface TemplateSource {
    /// The tables that every template has.
    List<String> TABLES = List.of("anchors", "phases", "activities", "milestones");

    /// The rows of one of them.
    List<Table.Row> rows(String table, String... columns);

    /// Those that ship under that code.
    static TemplateSource shipped(String code) {
        return (table, columns) ->
                Table.read("template/" + code + "/" + table + ".tsv", columns).rows();
    }

    /// Those in a folder, read at once.
    static TemplateSource in(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (var table : TABLES) {
            texts.put(table, Files.readString(folder.resolve(table + ".tsv")));
        }
        return (table, columns) ->
                Table.parse(
                                folder.resolve(table + ".tsv").toString(),
                                texts.getOrDefault(table, ""),
                                columns)
                        .rows();
    }
}
