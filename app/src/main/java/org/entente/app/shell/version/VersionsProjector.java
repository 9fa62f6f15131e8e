package org.entente.app.shell.version;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.shell.version.VersionsState.Line;
import org.entente.app.shell.version.VersionsState.Preview;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Difference.Delta;
import org.entente.model.edit.Difference.FieldChange;
import org.entente.model.label.Label;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.time.When;
import org.entente.persistence.Generation;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the list of versions from what the store keeps, and the preview from two plans.
public final class VersionsProjector {
    private static final int MOST = 200;
    private static final String NOTHING = "–";

    private final Language language;

    public VersionsProjector(Language language) {
        this.language = language;
    }

    public VersionsState of(List<Generation> generations) {
        return new VersionsState(
                IntStream.range(0, generations.size())
                        .mapToObj(i -> line(i, generations.get(i)))
                        .toList());
    }

    private Line line(int index, Generation generation) {
        return new Line(
                index,
                language.formats().zulu(generation.at()),
                language.formats().local(generation.at()),
                language.say(
                        ShellText.VERSIONS_HOLDS, generation.sequence(), generation.entities()));
    }

    /// What comes of bringing the earlier plan back.
    public Preview preview(Plan now, Plan earlier) {
        var deltas = Difference.between(now, earlier);
        if (deltas.isEmpty()) {
            return new Preview(language.say(ShellText.VERSIONS_SAME), List.of(), true);
        }
        var lines = deltas.stream().limit(MOST).map(delta -> line(delta, now, earlier));
        return new Preview(summary(deltas), Stream.concat(lines, more(deltas)).toList(), false);
    }

    private Stream<String> more(List<Delta> deltas) {
        return deltas.size() > MOST
                ? Stream.of(language.say(ShellText.VERSIONS_MORE, deltas.size() - MOST))
                : Stream.of();
    }

    private String summary(List<Delta> deltas) {
        return language.say(
                ShellText.VERSIONS_SUMMARY,
                count(deltas, Delta.Added.class),
                count(deltas, Delta.Removed.class),
                count(deltas, Delta.Revised.class));
    }

    private static long count(List<Delta> deltas, Class<? extends Delta> type) {
        return deltas.stream().filter(type::isInstance).count();
    }

    private String line(Delta delta, Plan now, Plan earlier) {
        return switch (delta) {
            case Delta.Added _ ->
                    language.say(ShellText.VERSIONS_COMES_BACK, thing(delta, earlier));
            case Delta.Removed _ -> language.say(ShellText.VERSIONS_GOES, thing(delta, now));
            case Delta.Revised(_, _, var fields) ->
                    language.say(
                            ShellText.VERSIONS_CHANGES,
                            thing(delta, now),
                            fields.stream()
                                    .map(field -> change(field, now, earlier))
                                    .collect(joining("; ")));
        };
    }

    private String thing(Delta delta, Plan plan) {
        var entity = delta.entity();
        return language.say(
                ShellText.VERSIONS_THING,
                language.say(Words.of(entity.kind())),
                new Names(language, plan).of(entity.id()));
    }

    private String change(FieldChange field, Plan now, Plan earlier) {
        return language.say(
                ShellText.VERSIONS_FIELD,
                name(field.path()),
                value(field.before(), now),
                value(field.after(), earlier));
    }

    /// The field as the inspector calls it; one that it does not show keeps its own name.
    private String name(String path) {
        var leaf = path.substring(path.lastIndexOf('.') + 1);
        return switch (leaf) {
            case "name" -> language.say(ShellText.INSPECTOR_NAME);
            case "number" -> language.say(ShellText.INSPECTOR_NUMBER);
            case "start" -> language.say(ShellText.INSPECTOR_START);
            case "finish" -> language.say(ShellText.INSPECTOR_FINISH);
            case "at" -> language.say(ShellText.INSPECTOR_AT);
            case "aim" -> language.say(ShellText.INSPECTOR_AIM);
            case "remark" -> language.say(ShellText.INSPECTOR_REMARK);
            case "phase" -> language.say(ShellText.INSPECTOR_PHASE);
            case "place" -> language.say(ShellText.INSPECTOR_PLACE);
            case "parent" -> language.say(ShellText.INSPECTOR_PARENT);
            case "label" -> language.say(ShellText.INSPECTOR_MARKING);
            default -> leaf;
        };
    }

    private String value(@Nullable Object value, Plan plan) {
        return switch (value) {
            case null -> NOTHING;
            case When when -> new TimeText(language.formats()).of(when);
            case EntityId id -> new Names(language, plan).of(id);
            case Label label -> label.marking();
            case String text -> text.isBlank() ? NOTHING : text;
            default -> value.toString();
        };
    }
}
