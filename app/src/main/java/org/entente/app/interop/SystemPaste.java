package org.entente.app.interop;

import org.entente.model.label.Notes;
import org.entente.model.match.route.Failures;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.PastedRows;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/// Reads systems from rows that were copied from a spreadsheet: whose, the code of the type, the
/// name, how many, software and hardware, tab-separated; cells at the end may be missing. A first
/// row that has `type` above the types is a row of headings. A system of a type that the library
/// does not have keeps the word for its type and comes without ports.
public final class SystemPaste {
    private static final int MOST = 10_000;

    private final HolderWords holders;
    private final SystemLibrary library;
    private final String source;
    private final Supplier<UUID> ids;

    /// Where a cell stands in its row.
    public enum Column {
        HOLDER,
        TYPE,
        NAME,
        QUANTITY,
        SOFTWARE,
        HARDWARE
    }

    /// Why a cell cannot be taken.
    public enum Reason {
        BLANK,
        HOLDER_NOT_KNOWN,
        HOLDER_NOT_CLEAR,
        NOT_FROM_1_TO_10000,
        TOO_MANY_CELLS
    }

    /// A cell that cannot be taken, with its row counted from 1 and its words.
    public record Fault(int row, Column column, Reason reason, String words) {}

    /// The systems of the rows that can be taken, in their order, the words for types that the
    /// library does not have, and the cells that cannot be taken.
    public record Reading(List<CisSystem> systems, List<String> strange, List<Fault> faults) {
        public Reading {
            systems = List.copyOf(systems);
            strange = List.copyOf(strange);
            faults = List.copyOf(faults);
        }
    }

    /// @param source where the statements of the types come from, in words
    public SystemPaste(Plan plan, SystemLibrary library, String source, Supplier<UUID> ids) {
        this.library = library;
        this.source = source;
        this.ids = ids;
        this.holders = new HolderWords(plan);
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// Only what has been read so far, where the watch did not go on.
    public Reading read(String text, Failures.Watch watch) {
        var systems = new ArrayList<CisSystem>();
        var faults = new ArrayList<Fault>();
        var rows = PastedRows.of(text);
        for (int i = 0; i < rows.size() && watch.goesOn(i, rows.size()); i++) {
            var cells = rows.get(i);
            if (!PastedRows.isBlank(cells) && !(i == 0 && isHeading(cells))) {
                var row = new Row(i + 1, cells);
                var system = row.system();
                faults.addAll(row.faults);
                if (system != null) {
                    systems.add(system);
                }
            }
        }
        return new Reading(systems, strange(systems), faults);
    }

    private List<String> strange(List<CisSystem> systems) {
        return systems.stream()
                .map(system -> system.make().type())
                .filter(type -> library.type(type) == null)
                .distinct()
                .toList();
    }

    private static boolean isHeading(List<String> cells) {
        return cells.size() > 1 && plain(cells.get(1)).equals("type");
    }

    private final class Row {
        private final int number;
        private final EnumMap<Column, String> cells = new EnumMap<>(Column.class);
        private final List<Fault> faults = new ArrayList<>();

        Row(int number, List<String> texts) {
            this.number = number;
            for (var column : Column.values()) {
                int at = column.ordinal();
                cells.put(column, at < texts.size() ? texts.get(at) : "");
            }
            for (int i = Column.values().length; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    fault(Column.HARDWARE, Reason.TOO_MANY_CELLS, texts.get(i));
                }
            }
        }

        private String cell(Column column) {
            return cells.getOrDefault(column, "");
        }

        private void fault(Column column, Reason reason, String words) {
            faults.add(new Fault(number, column, reason, words));
        }

        @Nullable CisSystem system() {
            var holder = holder();
            var words = cell(Column.TYPE);
            if (words.isEmpty()) {
                fault(Column.TYPE, Reason.BLANK, words);
            }
            int quantity = quantity();
            if (holder == null || !faults.isEmpty()) {
                return null;
            }
            var type = library.type(words.toUpperCase(Locale.ROOT));
            var code = type == null ? words : type.code();
            var name = cell(Column.NAME).isEmpty() ? code : cell(Column.NAME);
            var id = new CisSystem.Id(ids.get());
            var make = new CisSystem.Make(code, cell(Column.SOFTWARE), cell(Column.HARDWARE));
            var station = new CisSystem.Station(holder, null, quantity, null);
            var ports =
                    type == null
                            ? List.<CisSystem.Port>of()
                            : type.put(new SystemType.Placed(id, holder, name, quantity), source)
                                    .ports();
            return new CisSystem(id, name, make, station, ports, Notes.PLAIN);
        }

        private @Nullable AssigneeId holder() {
            var words = cell(Column.HOLDER);
            var found = holders.of(words);
            if (found.size() == 1) {
                return found.getFirst();
            }
            var missing = words.isEmpty() ? Reason.BLANK : Reason.HOLDER_NOT_KNOWN;
            fault(Column.HOLDER, found.isEmpty() ? missing : Reason.HOLDER_NOT_CLEAR, words);
            return null;
        }

        /// Blank is one.
        private int quantity() {
            var words = cell(Column.QUANTITY);
            if (words.isEmpty()) {
                return 1;
            }
            int quantity = words.matches("\\d{1,5}") ? Integer.parseInt(words) : 0;
            if (quantity < 1 || quantity > MOST) {
                fault(Column.QUANTITY, Reason.NOT_FROM_1_TO_10000, words);
            }
            return quantity;
        }
    }
}
