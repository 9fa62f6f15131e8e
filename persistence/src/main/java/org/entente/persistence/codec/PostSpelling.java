package org.entente.persistence.codec;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Rank;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Spells posts and those who fill them. What nobody has stated has no field.
final class PostSpelling {
    private PostSpelling() {}

    static void write(JsonWriter json, Billet billet) throws IOException {
        json.text("number", billet.number());
        json.text("name", billet.name());
        if (billet.post().staff() != null) {
            json.reference("staff", billet.post().staff());
        }
        json.id("nation", billet.post().nation());
        write(json, billet.terms().rank());
        write(json, billet.terms().languages());
        json.texts("qualifications", billet.terms().qualifications(), text -> text);
        if (billet.cover().shifts() != null) {
            json.number("shifts", billet.cover().shifts());
        }
        write(json, billet.cover().presence());
        json.texts("holders", billet.holders(), holder -> holder.value().toString());
    }

    static Billet billet(EntityReader entities, JsonReader json, Billet.Id id) throws IOException {
        return new Billet(
                id,
                json.text("number"),
                json.text("name"),
                new Billet.Post(
                        json.announces("staff")
                                ? entities.reference("staff", AssigneeId.class)
                                : null,
                        json.idOrNothing("nation", Participant.Id::new)),
                new Billet.Terms(rank(json), languages(json), qualifications(json)),
                new Billet.Cover(
                        json.announces("shifts") ? Integer.valueOf(json.count("shifts")) : null,
                        presence(json)),
                json.ids("holders", Person.Id::new),
                json.notes());
    }

    static void write(JsonWriter json, Person person) throws IOException {
        json.text("name", person.name());
        json.id("nation", person.nation());
        write(json, person.rank());
        write(json, person.languages());
        json.texts("qualifications", person.qualifications(), text -> text);
        write(json, person.presence());
    }

    static Person person(JsonReader json, Person.Id id) throws IOException {
        return new Person(
                id,
                json.text("name"),
                json.idOrNothing("nation", Participant.Id::new),
                rank(json),
                languages(json),
                qualifications(json),
                presence(json),
                json.notes());
    }

    private static void write(JsonWriter json, @Nullable Rank rank) throws IOException {
        if (rank != null) {
            json.name("rank", Vocabulary.RANKS, rank);
        }
    }

    private static @Nullable Rank rank(JsonReader json) throws IOException {
        return json.announces("rank") ? json.name("rank", Vocabulary.RANKS) : null;
    }

    private static void write(JsonWriter json, List<LanguageProfile> languages) throws IOException {
        json.openList("languages");
        for (var profile : languages) {
            json.open();
            json.text("language", profile.language());
            json.text("levels", profile.levels());
            json.close();
        }
        json.closeList();
    }

    private static List<LanguageProfile> languages(JsonReader json) throws IOException {
        var languages = new ArrayList<LanguageProfile>();
        json.openList("languages");
        while (json.opensElement()) {
            var language = json.text("language");
            languages.add(
                    json.spelt("levels", text -> profile(language, text), "four levels (3322)"));
            json.close();
        }
        return languages;
    }

    private static @Nullable LanguageProfile profile(String language, String levels) {
        return LanguageProfile.read(language, levels)
                .filter(profile -> profile.levels().equals(levels))
                .orElse(null);
    }

    private static List<String> qualifications(JsonReader json) throws IOException {
        return json.list("qualifications", text -> text, "text");
    }

    private static void write(JsonWriter json, @Nullable Timeframe presence) throws IOException {
        if (presence != null) {
            json.timeframe("presence", presence);
        }
    }

    private static @Nullable Timeframe presence(JsonReader json) throws IOException {
        return json.announces("presence") ? json.timeframe("presence") : null;
    }
}
