package org.entente.app.feature.timeline;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Which row it is, as text: the thing of the group, the row in it and its line, each with a stroke
/// behind it, then the word of the group.
final class RowKeyText {
    private static final Pattern FORM =
            Pattern.compile("([^|]*)\\|([^|]*)\\|(\\d{1,9})\\|(.*)", Pattern.DOTALL);

    private RowKeyText() {}

    static String of(RowKey key) {
        return "%s|%s|%d|%s"
                .formatted(
                        text(key.group().id()), text(key.entity()), key.line(), key.group().word());
    }

    private static String text(@Nullable EntityId id) {
        return id == null ? "" : id.kind().name() + ":" + id.value();
    }

    static Optional<RowKey> read(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var group = id(found.group(1));
        var entity = id(found.group(2));
        var isWhole =
                (group != null || found.group(1).isEmpty())
                        && (entity != null || found.group(2).isEmpty());
        return isWhole
                ? Optional.of(
                        new RowKey(
                                new GroupKey(group, found.group(4)),
                                entity,
                                Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    private static @Nullable EntityId id(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? null : id(text.substring(0, colon), text.substring(colon + 1));
    }

    private static @Nullable EntityId id(String kind, String value) {
        try {
            var id = UUID.fromString(value);
            return switch (kind) {
                case "PHASE" -> new Phase.Id(id);
                case "PLACE" -> new Place.Id(id);
                case "PARTICIPANT" -> new Participant.Id(id);
                case "CONTINGENT" -> new Contingent.Id(id);
                case "FORCE_ELEMENT" -> new ForceElement.Id(id);
                case "ACTIVITY" -> new Activity.Id(id);
                case "MILESTONE" -> new Milestone.Id(id);
                default -> null;
            };
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
