package org.entente.app.feature.timeline;

import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.plan.Band;
import org.entente.model.plan.TaskKind;
import org.entente.resources.PlanText;
import org.entente.resources.StaffRoles;
import org.entente.resources.TenureText;
import org.entente.resources.TextKey;
import org.entente.resources.TimelineText;

/// What rows and groups are called in the language of the user.
record GroupNames(Language language) {
    private static final StaffRoles ROLES = StaffRoles.shipped();

    /// The name of a row; a heading of what stands in no plan has one in every language.
    String of(Row row, Grouping grouping) {
        if (!row.isHeading() || row.key().group().id() != null) {
            return row.title().name();
        }
        if (row.key().group().equals(GroupKey.AUTHORITY)) {
            return language.say(TenureText.GROUP);
        }
        var word = row.key().group().word();
        return word.isEmpty() ? language.say(nowhere(grouping)) : word(word, grouping);
    }

    private String word(String word, Grouping grouping) {
        return switch (grouping) {
            case BAND -> language.say(Words.of(Band.valueOf(word)));
            case KIND -> language.say(Words.of(TaskKind.valueOf(word)));
            case ROLE -> ROLES.name(word, language.formats().locale()).orElse("");
            case PHASE, PARTICIPANT, PLACE -> word;
        };
    }

    private static TextKey nowhere(Grouping grouping) {
        return switch (grouping) {
            case PHASE -> TimelineText.GROUP_NO_PHASE;
            case PARTICIPANT -> TimelineText.GROUP_NOBODY;
            case PLACE -> TimelineText.GROUP_NO_PLACE;
            case BAND, KIND -> PlanText.TASK_UNFILED;
            case ROLE -> TimelineText.GROUP_NO_ROLE;
        };
    }
}
