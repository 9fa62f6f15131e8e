package org.entente.model.backplan;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Participant;

import java.time.LocalDate;

/// What speaks against a date, and how much.
public sealed interface DateReason {
    /// The weight of a holiday of one nation, of a day on which one is busy elsewhere, of a day of
    /// rest of one, and of being too late for STARTEX.
    int HOLIDAY = 10;

    int COMMITTED = 6;
    int WEEKEND = 4;
    int LATE = 1_000;

    int cost();

    /// A nation has a holiday.
    record Holiday(Participant.Id nation, LocalDate date, String name) implements DateReason {
        @Override
        public int cost() {
            return HOLIDAY;
        }
    }

    /// So many nations do not work on that day of the week.
    record Weekend(LocalDate date, int nations) implements DateReason {
        @Override
        public int cost() {
            return WEEKEND * nations;
        }
    }

    /// A nation is busy with something else on so many of the days.
    record Committed(Participant.Id nation, Activity.Id with, int days) implements DateReason {
        @Override
        public int cost() {
            return COMMITTED * days;
        }
    }

    /// It would not be over at STARTEX, as it is now.
    record AfterStartex(LocalDate startex) implements DateReason {
        @Override
        public int cost() {
            return LATE;
        }
    }

    /// The nation has no calendar, so nobody knows when it works.
    record Unknown(Participant.Id nation) implements DateReason {
        @Override
        public int cost() {
            return 0;
        }
    }
}
