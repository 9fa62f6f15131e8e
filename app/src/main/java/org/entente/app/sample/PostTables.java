package org.entente.app.sample;

import org.entente.model.label.Notes;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Entity;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.plan.Rank;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the tables of the posts of the sample exercise and of those who fill them.
final class PostTables {
    private final Register register;

    PostTables(Register register) {
        this.register = register;
    }

    List<Entity> read() {
        var entities = new ArrayList<Entity>();
        Table.read("sample/people.tsv", "name", "nation", "rank", "languages", "qualifications")
                .rows()
                .forEach(row -> entities.add(person(row)));
        Table.read(
                        "sample/billets.tsv",
                        "number",
                        "name",
                        "staff",
                        "nation",
                        "rank",
                        "languages",
                        "qualifications",
                        "shifts",
                        "holders")
                .rows()
                .forEach(row -> entities.add(billet(row)));
        return entities;
    }

    private Person person(Table.Row row) {
        return new Person(
                register.person(row.text("name")),
                row.text("name"),
                register.participant(row, "nation"),
                rank(row),
                languages(row),
                words(row, "qualifications").toList(),
                null,
                Notes.PLAIN);
    }

    private Billet billet(Table.Row row) {
        return new Billet(
                register.billet(row.text("number")),
                row.text("number"),
                row.text("name"),
                new Billet.Post(
                        register.assignee(row, "staff", row.text("staff")),
                        row.optional("nation").isEmpty()
                                ? null
                                : register.participant(row, "nation")),
                new Billet.Terms(rank(row), languages(row), words(row, "qualifications").toList()),
                new Billet.Cover(row.as("shifts", Integer::valueOf), null),
                words(row, "holders").map(register::person).toList(),
                Notes.PLAIN);
    }

    private static @Nullable Rank rank(Table.Row row) {
        return row.optional("rank").isEmpty()
                ? null
                : row.as("rank", text -> Rank.of(text).orElseThrow());
    }

    private static List<LanguageProfile> languages(Table.Row row) {
        return words(row, "languages")
                .map(text -> LanguageProfile.read(text).orElseThrow())
                .toList();
    }

    private static Stream<String> words(Table.Row row, String column) {
        return row.optional(column).isEmpty()
                ? Stream.empty()
                : Stream.of(row.optional(column).split(", "));
    }
}
