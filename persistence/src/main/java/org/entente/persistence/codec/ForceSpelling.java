package org.entente.persistence.codec;

import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Spells what forces are asked for and what is promised against it. A number or an
/// authority that nobody has stated has no field.
final class ForceSpelling {
    private ForceSpelling() {}

    static void write(JsonWriter json, Requirement requirement) throws IOException {
        json.text("number", requirement.number());
        json.text("name", requirement.name());
        write(json, requirement.need());
        json.text("command", requirement.subordination().command());
        var authority = requirement.subordination().authority();
        if (authority != null) {
            json.name("authority", Vocabulary.AUTHORITIES, authority);
        }
        json.text("destination", requirement.arrival().destination());
        var required = requirement.arrival().required();
        if (required != null) {
            json.when("required", required);
        }
    }

    private static void write(JsonWriter json, Requirement.Need need) throws IOException {
        numberIfStated(json, "priority", need.priority());
        json.text("category", need.category());
        json.text("type", need.type());
        if (need.echelon() != null) {
            json.name("echelon", Vocabulary.ECHELONS, need.echelon());
        }
        json.text("capability", need.capability());
        numberIfStated(json, "strength", need.strength());
    }

    private static void numberIfStated(JsonWriter json, String field, @Nullable Integer number)
            throws IOException {
        if (number != null) {
            json.number(field, number);
        }
    }

    static Requirement requirement(JsonReader json, Requirement.Id id) throws IOException {
        return new Requirement(
                id,
                json.text("number"),
                json.text("name"),
                need(json),
                new Requirement.Subordination(
                        json.text("command"),
                        json.announces("authority")
                                ? json.name("authority", Vocabulary.AUTHORITIES)
                                : null),
                new Requirement.Arrival(
                        json.text("destination"),
                        json.announces("required") ? json.when("required") : null),
                json.notes());
    }

    private static Requirement.Need need(JsonReader json) throws IOException {
        var priority = countIfStated(json, "priority");
        if (priority != null && priority == 0) {
            throw json.refuse("a priority of 1 or more");
        }
        var category = json.text("category");
        var type = json.text("type");
        Echelon echelon =
                json.announces("echelon") ? json.name("echelon", Vocabulary.ECHELONS) : null;
        var capability = json.text("capability");
        return new Requirement.Need(
                priority, category, type, echelon, capability, countIfStated(json, "strength"));
    }

    private static @Nullable Integer countIfStated(JsonReader json, String field)
            throws IOException {
        return json.announces(field) ? Integer.valueOf(json.count(field)) : null;
    }

    static void write(JsonWriter json, Offer offer) throws IOException {
        json.id("requirement", offer.requirement());
        json.id("participant", offer.participant());
        var content = offer.content();
        json.name("scope", Vocabulary.SCOPES, content.scope());
        json.id("unit", content.unit());
        numberIfStated(json, "strength", content.strength());
        if (content.authority() != null) {
            json.name("authority", Vocabulary.AUTHORITIES, content.authority());
        }
        json.openList("steps");
        for (var step : offer.steps()) {
            json.open();
            json.name("state", Vocabulary.OFFERS, step.state());
            json.text("by", step.by());
            json.text("on", step.on().toString());
            json.text("paper", step.paper());
            json.close();
        }
        json.closeList();
    }

    static Offer offer(JsonReader json, Offer.Id id) throws IOException {
        return new Offer(
                id,
                new Requirement.Id(json.id("requirement")),
                new Participant.Id(json.id("participant")),
                content(json),
                steps(json),
                json.notes());
    }

    private static Offer.Content content(JsonReader json) throws IOException {
        return new Offer.Content(
                json.name("scope", Vocabulary.SCOPES),
                json.idOrNothing("unit", ForceElement.Id::new),
                countIfStated(json, "strength"),
                json.announces("authority")
                        ? json.name("authority", Vocabulary.AUTHORITIES)
                        : null);
    }

    private static List<Offer.Step> steps(JsonReader json) throws IOException {
        var steps = new ArrayList<Offer.Step>();
        json.openList("steps");
        while (json.opensElement()) {
            steps.add(
                    new Offer.Step(
                            json.name("state", Vocabulary.OFFERS),
                            json.text("by"),
                            json.spelt("on", ForceSpelling::day, "a date"),
                            json.text("paper")));
            json.close();
        }
        if (steps.isEmpty()) {
            throw json.refuse("at least one step");
        }
        return steps;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.toString().equals(text) ? day : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
