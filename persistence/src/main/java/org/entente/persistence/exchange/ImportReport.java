package org.entente.persistence.exchange;

import org.entente.model.plan.EntityKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What became of everything in an imported file.
public record ImportReport(
        String file, ScheduleFormat format, Map<EntityKind, Integer> mapped, List<Remark> remarks) {
    public ImportReport {
        mapped = Map.copyOf(mapped);
        remarks = List.copyOf(remarks);
    }

    /// What could not be taken over as it was. `place` names the thing in the file, `value` what
    /// was there, `now` what stands in the plan instead, blank where nothing does.
    public record Remark(Loss loss, String place, String value, String now) {
        public boolean isDropped() {
            return loss.isDropped;
        }
    }

    /// The ways in which an import differs from its file.
    public enum Loss {
        /// A lag in working time became the elapsed time that it spans.
        WORKING_LAG(false),
        /// A lag between two finishes became the working time of the successor that it spans.
        FINISH_LAG(false),
        /// The data date of the file became the status date of the exercise.
        STATUS_DATE(false),
        /// A latest moment over which links win became a deadline, which takes float alone.
        SOFT_BOUND(false),
        /// What was late within its free float is late within its total float.
        FREE_FLOAT(false),
        /// Work in progress that waits for a predecessor in the file is not over before its finish
        /// there.
        RETAINED_LOGIC(false),
        /// A link of a level of effort, which stands where the file has it.
        LEVEL_OF_EFFORT(true),
        /// A task of no duration became a milestone.
        NO_DURATION(false),
        /// A task with a name that was blank was given its number.
        NO_NAME(false),
        /// A milestone with a duration, or with tasks below it, became an activity.
        LONG_MILESTONE(false),
        /// A finish before the start was moved to one minute after it.
        BACKWARDS(false),
        /// A task without a start was given the date on which the file opens.
        NO_START(false),
        /// A recurring exception of a calendar became single days.
        RECURRING_EXCEPTION(false),
        /// An event that comes again and again became its first occurrence.
        RECURRENCE(false),
        /// A symbol code became that of a more general thing.
        SYMBOL_GENERAL(false),
        /// A symbol code of which nothing is known was kept as text.
        SYMBOL_UNKNOWN(false),
        /// A unit of which no size is told was given the usual one.
        NO_ECHELON(false),
        /// An entry of the taxonomy that the file does not tell of is named by its identity.
        TAXONOMY_UNKNOWN(false),
        /// A unit without a superior in the file was put under the first side.
        NO_SUPERIOR(false),
        /// A command relation, which belongs to the authority over a unit, not to the order of
        /// battle.
        COMMAND_RELATION(true),
        /// Where units stand on the map.
        POSITION(true),
        /// Equipment that no unit of the file holds, or without a type.
        LOOSE_EQUIPMENT(true),
        /// A standard without an identity, or with that of another.
        STANDARD_TWICE(true),
        /// A standard without a title, as where its document is missing; the place is its
        /// identity.
        STANDARD_NAMELESS(true),
        /// A service asks for a standard that is not in the file.
        STANDARD_UNKNOWN(true),
        /// A side without units.
        EMPTY_SIDE(true),
        /// A task without dates.
        NO_DATES(true),
        /// A blank row.
        BLANK_ROW(true),
        /// An inactive task.
        INACTIVE(true),
        /// A link to a task in another file, or to one that was dropped.
        FOREIGN_LINK(true),
        /// A second link of one kind between the same two tasks.
        DOUBLE_LINK(true),
        /// A resource and its assignments: people and equipment are not nations.
        RESOURCE(true),
        /// A part that the reader itself could not understand.
        UNREAD_PART(true);

        private final boolean isDropped;

        Loss(boolean isDropped) {
            this.isDropped = isDropped;
        }
    }

    /// Collects while an import runs.
    static final class Book {
        private final Map<EntityKind, Integer> mapped = new EnumMap<>(EntityKind.class);
        private final List<Remark> remarks = new ArrayList<>();

        void mapped(EntityKind kind) {
            mapped.merge(kind, 1, Integer::sum);
        }

        void changed(Loss loss, String place, Object value, Object now) {
            remarks.add(new Remark(loss, place, value.toString(), now.toString()));
        }

        void dropped(Loss loss, String place, Object value) {
            remarks.add(new Remark(loss, place, value.toString(), ""));
        }

        ImportReport close(String file, ScheduleFormat format) {
            return new ImportReport(file, format, mapped, remarks);
        }
    }
}
