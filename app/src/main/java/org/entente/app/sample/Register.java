package org.entente.app.sample;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The keys by which the rows of a set of tables refer to each other, and the ids made from them:
/// the same names and keys always make the same ids.
final class Register {
    private final String namespace;
    private final Map<String, Phase.Id> phases = new HashMap<>();
    private final Map<String, Place.Id> places = new HashMap<>();
    private final Map<String, AssigneeId> assignees = new HashMap<>();
    private final Map<String, TaskId> tasks = new HashMap<>();

    Register(String namespace) {
        this.namespace = namespace;
    }

    Exercise.Id exercise() {
        return new Exercise.Id(id("exercise", ""));
    }

    Anchor.Id anchor(String code) {
        return new Anchor.Id(id("anchor", code));
    }

    Requirement.Id requirement(String serial) {
        return new Requirement.Id(id("requirement", serial));
    }

    Offer.Id offer(String serial, String nation) {
        return new Offer.Id(id("offer", serial + "<" + nation));
    }

    AuthorityLine.Id authority(String unit, String rest) {
        return new AuthorityLine.Id(id("authority", unit + "<" + rest));
    }

    Caveat.Id caveat(String key) {
        return new Caveat.Id(id("caveat", key));
    }

    StrengthCeiling.Id ceiling(String nation, String phase) {
        return new StrengthCeiling.Id(id("ceiling", nation + "<" + phase));
    }

    Person.Id person(String name) {
        return new Person.Id(id("person", name));
    }

    Billet.Id billet(String number) {
        return new Billet.Id(id("billet", number));
    }

    ForceElement.Id forceElement(Table.Row row, String column) {
        if (known(assignees, row, column, row.text(column)) instanceof ForceElement.Id id) {
            return id;
        }
        throw row.fault(column, "(%s) is not a force element".formatted(row.text(column)));
    }

    Dependency.Id dependency(TaskId predecessor, TaskId successor) {
        return new Dependency.Id(id("dependency", predecessor.value() + ">" + successor.value()));
    }

    ExitCondition.Id condition(String milestone, String name) {
        return new ExitCondition.Id(id("condition", milestone + ">" + name));
    }

    Assignment.Id assignment(TaskId task, AssigneeId assignee) {
        return new Assignment.Id(id("assignment", task.value() + ">" + assignee.value()));
    }

    Phase.Id newPhase(Table.Row row, String key) {
        return enter(phases, row, key, new Phase.Id(id("phase", key)));
    }

    Place.Id newPlace(Table.Row row, String key) {
        return enter(places, row, key, new Place.Id(id("place", key)));
    }

    Participant.Id newParticipant(Table.Row row, String key) {
        return enter(assignees, row, key, new Participant.Id(id("participant", key)));
    }

    Contingent.Id newContingent(Table.Row row, String key) {
        return enter(assignees, row, key, new Contingent.Id(id("contingent", key)));
    }

    ForceElement.Id newForceElement(Table.Row row, String key) {
        return enter(assignees, row, key, new ForceElement.Id(id("force", key)));
    }

    Activity.Id newActivity(Table.Row row, String key) {
        return enter(tasks, row, key, new Activity.Id(id("activity", key)));
    }

    Milestone.Id newMilestone(Table.Row row, String key) {
        return enter(tasks, row, key, new Milestone.Id(id("milestone", key)));
    }

    Phase.Id phase(Table.Row row, String column, String key) {
        return known(phases, row, column, key);
    }

    Phase.@Nullable Id phase(Table.Row row, String column) {
        var key = row.optional(column);
        return key.isEmpty() ? null : known(phases, row, column, key);
    }

    Place.@Nullable Id place(Table.Row row, String column) {
        var key = row.optional(column);
        return key.isEmpty() ? null : known(places, row, column, key);
    }

    Activity.@Nullable Id activity(Table.Row row, String column) {
        var key = row.optional(column);
        if (key.isEmpty()) {
            return null;
        }
        if (known(tasks, row, column, key) instanceof Activity.Id activity) {
            return activity;
        }
        throw row.fault(column, "(%s) is a milestone, not an activity".formatted(key));
    }

    Participant.Id participant(Table.Row row, String column) {
        if (known(assignees, row, column, row.text(column)) instanceof Participant.Id id) {
            return id;
        }
        throw row.fault(column, "(%s) is not a participant".formatted(row.text(column)));
    }

    SuperiorId superior(Table.Row row, String column) {
        if (known(assignees, row, column, row.text(column)) instanceof SuperiorId id) {
            return id;
        }
        throw row.fault(column, "nothing stands under (%s)".formatted(row.text(column)));
    }

    AssigneeId assignee(Table.Row row, String column, String key) {
        return known(assignees, row, column, key);
    }

    TaskId task(Table.Row row, String column, String key) {
        return known(tasks, row, column, key);
    }

    /// The id of anything of that kind by its key.
    UUID id(String kind, String key) {
        var name = "%s/%s/%s".formatted(namespace, kind, key);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static <B, T extends B> T enter(Map<String, B> ids, Table.Row row, String key, T id) {
        if (ids.putIfAbsent(key, id) != null) {
            throw row.fault("", "the key (%s) stands twice".formatted(key));
        }
        return id;
    }

    private static <T> T known(Map<String, T> ids, Table.Row row, String column, String key) {
        var id = ids.get(key);
        if (id == null) {
            throw row.fault(column, "no row has the key (%s)".formatted(key));
        }
        return id;
    }
}
