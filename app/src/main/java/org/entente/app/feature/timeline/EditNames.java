package org.entente.app.feature.timeline;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.bulk.Amount;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.time.Offset;
import org.entente.resources.EditingText;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Edits of one or many things in words, as undo names them. Pure.
public final class EditNames {
    private static final int DAYS_PER_WEEK = 7;
    private static final int MINUTES_PER_HOUR = 60;

    private final Language language;
    private final Plan plan;

    public EditNames(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    /// The thing by its name, or how many there are.
    public String subject(Collection<? extends EntityId> ids) {
        return ids.size() == 1
                ? language.say(
                        EditingText.SUBJECT_ONE,
                        new Names(language, plan).of(ids.iterator().next()))
                : many(ids.size());
    }

    String many(int count) {
        return language.say(EditingText.SUBJECT_MANY, count);
    }

    /// The amount in words, each part with its sign: `+2 weeks`.
    public String amount(Amount amount) {
        var parts = new ArrayList<String>();
        var offset = amount.offset();
        add(parts, EditingText.AMOUNT_MONTHS, offset.months());
        if (offset.days() % DAYS_PER_WEEK == 0) {
            add(parts, EditingText.AMOUNT_WEEKS, offset.days() / DAYS_PER_WEEK);
        } else {
            add(parts, EditingText.AMOUNT_DAYS, offset.days());
        }
        add(parts, EditingText.AMOUNT_WORKING_DAYS, amount.workingDays());
        add(parts, EditingText.AMOUNT_HOURS, offset.minutes() / MINUTES_PER_HOUR);
        add(parts, EditingText.AMOUNT_MINUTES, offset.minutes() % MINUTES_PER_HOUR);
        return String.join(" ", parts);
    }

    private void add(List<String> parts, EditingText unit, int count) {
        if (count != 0) {
            parts.add(language.say(unit, count < 0 ? "−" : "+", Math.abs(count)));
        }
    }

    /// How far it is from one moment to another by the local calendar, in milliseconds since 1970.
    static Amount between(long from, long to, ZoneId zone) {
        var start = Instant.ofEpochMilli(from).atZone(zone);
        var end = Instant.ofEpochMilli(to).atZone(zone);
        var days = (int) ChronoUnit.DAYS.between(start, end);
        var rest = Duration.between(start.plusDays(days), end);
        return new Amount(new Offset(0, days, (int) rest.toMinutes()), 0);
    }
}
