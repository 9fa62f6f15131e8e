package org.entente.app.feature.export;

import static java.util.stream.Collectors.toMap;

import org.entente.app.format.Language;
import org.entente.app.share.Recipient;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.resources.ExportText;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the export screen from a plan, for a recipient on a day.
record ExportProjector(
        Language language, List<ExportFormat> formats, Recipient recipient, LocalDate today) {
    ExportState project(Plan plan, List<String> written) {
        return recipient
                .released(plan, today)
                .map(released -> released(plan, released, written))
                .orElseGet(() -> denied(plan, written));
    }

    private ExportState released(Plan plan, Plan released, List<String> written) {
        var order = new ExportFormat.Order(released, recipient, Map.of());
        return new ExportState(
                readers(plan),
                language.say(ExportText.MARKED, released.label().marking()),
                contents(released),
                null,
                formats.stream()
                        .collect(
                                toMap(
                                        ExportFormat::id,
                                        format -> format.kind().picks().apply(order))),
                written);
    }

    private String contents(Plan released) {
        var tasks = recipient.tasks(released).size();
        var participants = released.count(EntityKind.PARTICIPANT);
        var elements = released.count(EntityKind.FORCE_ELEMENT);
        var all = released.count(EntityKind.ACTIVITY) + released.count(EntityKind.MILESTONE);
        return recipient.nation() == null
                ? language.say(ExportText.CONTENTS, tasks, participants, elements)
                : language.say(
                        ExportText.CONTENTS_FOR,
                        recipient.nation(),
                        all,
                        participants,
                        elements,
                        tasks);
    }

    private ExportState denied(Plan plan, List<String> written) {
        var marking = plan.exercise().label().marking();
        return new ExportState(
                readers(plan),
                language.say(ExportText.MARKED, marking),
                "",
                language.say(ExportText.DENIED, String.valueOf(recipient.nation()), marking),
                Map.of(),
                written);
    }

    private List<ExportState.Reader> readers(Plan plan) {
        var everyone = new ExportState.Reader(null, language.say(ExportText.EVERYONE));
        var participants =
                plan.participants()
                        .filter(participant -> !participant.code().isEmpty())
                        .map(
                                participant ->
                                        new ExportState.Reader(
                                                participant.code(),
                                                participant.code() + "  " + participant.name()))
                        .distinct()
                        .sorted((one, other) -> one.name().compareTo(other.name()));
        return Stream.concat(Stream.of(everyone), participants).toList();
    }
}
