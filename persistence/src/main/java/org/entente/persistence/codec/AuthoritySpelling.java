package org.entente.persistence.codec;

import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.StrengthCeiling;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;

/// Spells lines of authority, caveats, ceilings of strength and rulings on acts of command. What
/// nobody has stated has no field.
final class AuthoritySpelling {
    private AuthoritySpelling() {}

    static void write(JsonWriter json, AuthorityLine line) throws IOException {
        json.id("unit", line.unit());
        json.reference("holder", line.holder());
        json.name("degree", Vocabulary.DEGREES, line.degree());
        if (line.term().from() != null) {
            json.when("from", line.term().from());
        }
        if (line.term().until() != null) {
            json.when("until", line.term().until());
        }
        json.name("state", Vocabulary.TRANSFERS, line.state());
        json.text("paper", line.paper());
    }

    static AuthorityLine line(EntityReader entities, JsonReader json, AuthorityLine.Id id)
            throws IOException {
        return new AuthorityLine(
                id,
                new ForceElement.Id(json.id("unit")),
                entities.reference("holder", AssigneeId.class),
                json.name("degree", Vocabulary.DEGREES),
                new AuthorityLine.Term(
                        json.announces("from") ? json.when("from") : null,
                        json.announces("until") ? json.when("until") : null),
                json.name("state", Vocabulary.TRANSFERS),
                json.text("paper"),
                json.notes());
    }

    static void write(JsonWriter json, Caveat caveat) throws IOException {
        var ruling = caveat.ruling();
        json.reference("bearer", caveat.bearer());
        json.text("name", caveat.name());
        json.texts("kinds", ruling.kinds(), Vocabulary.TASKS::of);
        json.texts("places", ruling.places(), place -> place.value().toString());
        if (ruling.time() != null) {
            json.timeframe("time", ruling.time());
        }
        if (ruling.hours() != null) {
            json.text("hoursFrom", ruling.hours().from().toString());
            json.text("hoursUntil", ruling.hours().until().toString());
        }
        json.texts("weapons", ruling.weapons(), weapon -> weapon);
        json.texts("partners", ruling.partners(), partner -> partner.value().toString());
        json.text("paper", caveat.paper());
        json.text("source", caveat.source());
    }

    static Caveat caveat(EntityReader entities, JsonReader json, Caveat.Id id) throws IOException {
        return new Caveat(
                id,
                entities.reference("bearer", AssigneeId.class),
                json.text("name"),
                new Caveat.Ruling(
                        json.list("kinds", Vocabulary.TASKS::find, Vocabulary.TASKS.all()),
                        json.ids("places", Place.Id::new),
                        json.announces("time") ? json.timeframe("time") : null,
                        json.announces("hoursFrom") ? hours(json) : null,
                        json.list("weapons", text -> text, "text"),
                        json.ids("partners", Participant.Id::new)),
                json.text("paper"),
                json.text("source"),
                json.notes());
    }

    private static Caveat.Hours hours(JsonReader json) throws IOException {
        return new Caveat.Hours(
                json.spelt("hoursFrom", AuthoritySpelling::time, "a time of day"),
                json.spelt("hoursUntil", AuthoritySpelling::time, "a time of day"));
    }

    private static @Nullable LocalTime time(String text) {
        try {
            var time = LocalTime.parse(text);
            return time.toString().equals(text) ? time : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    static void write(JsonWriter json, StrengthCeiling ceiling) throws IOException {
        json.id("participant", ceiling.participant());
        json.id("phase", ceiling.phase());
        if (ceiling.most() != null) {
            json.number("most", ceiling.most());
        }
        json.text("paper", ceiling.paper());
    }

    static StrengthCeiling ceiling(JsonReader json, StrengthCeiling.Id id) throws IOException {
        return new StrengthCeiling(
                id,
                new Participant.Id(json.id("participant")),
                json.idOrNothing("phase", Phase.Id::new),
                json.announces("most") ? Integer.valueOf(json.count("most")) : null,
                json.text("paper"),
                json.notes());
    }

    static void write(JsonWriter json, ActRuling ruling) throws IOException {
        json.name("act", Vocabulary.ACTS, ruling.act());
        json.texts("authorities", ruling.authorities(), Vocabulary.AUTHORITIES::of);
        json.yesNo("confirmed", ruling.confirmed());
    }

    static ActRuling ruling(JsonReader json, ActRuling.Id id) throws IOException {
        return new ActRuling(
                id,
                json.name("act", Vocabulary.ACTS),
                json.list(
                        "authorities", Vocabulary.AUTHORITIES::find, Vocabulary.AUTHORITIES.all()),
                json.yesNo("confirmed"),
                json.notes());
    }
}
