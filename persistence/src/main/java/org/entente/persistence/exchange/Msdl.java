package org.entente.persistence.exchange;

import java.util.ArrayList;
import java.util.List;

/// The parts of a military scenario (MSDL, SISO-STD-007) that a plan takes over, as they stand in
/// the file.
final class Msdl {
    /// The code of a unit of which nothing is said but that it is one.
    static final String NO_SYMBOL = "S-G-U----------";

    final List<Side> sides = new ArrayList<>();
    final List<Unit> units = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final List<String> unread = new ArrayList<>();

    /// A force or side; `allegiance` is the handle of the one above, its own or blank where there
    /// is none; `relations` are the handles of others with how it stands to them.
    record Side(String handle, String name, String allegiance, List<Relation> relations) {
        Side {
            relations = List.copyOf(relations);
        }
    }

    /// How one side stands to another: `FR`, `HO`, `NE` and so on.
    record Relation(String handle, String code) {}

    /// A unit; `side` and `superior` are handles, of which one is blank.
    record Unit(
            String handle,
            String symbol,
            String name,
            String echelon,
            String side,
            String superior,
            String command,
            boolean hasPosition) {}

    /// Equipment that a unit holds.
    record Item(String handle, String name, String type, int quantity, String unit) {}
}
