package org.entente.persistence.sheet;

import org.entente.persistence.exchange.ImportWatch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// A spreadsheet, read whole: the texts of its sheets, or of the fields of a form. Nothing of it is
/// trusted or understood yet.
public final class SheetBook {
    private final String file;
    private final List<Grid> grids;

    private SheetBook(String file, List<Grid> grids) {
        this.file = file;
        this.grids = List.copyOf(grids);
    }

    /// What came of opening a file.
    public sealed interface Opening {
        record Opened(SheetBook book) implements Opening {}

        record Refused(SheetProblem problem) implements Opening {}
    }

    /// Waits for the disk.
    public static Opening open(Path path) {
        return open(path, ImportWatch.NOBODY);
    }

    /// The same while somebody waits for it.
    ///
    /// @throws CancellationException when it was called off on the way
    public static Opening open(Path path, ImportWatch watch) {
        var opening = opening(path, watch);
        if (watch.isCancelled()) {
            throw new CancellationException("The import was called off.");
        }
        return opening;
    }

    private static Opening opening(Path path, ImportWatch watch) {
        try {
            return new Opening.Opened(
                    new SheetBook(String.valueOf(path.getFileName()), Grid.readAll(path, watch)));
        } catch (SheetException refused) {
            return new Opening.Refused(refused.problem());
        }
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    public List<String> sheets() {
        return grids.stream().map(Grid::name).toList();
    }

    /// How many rows a sheet has.
    public int height(int sheet) {
        return grids.get(sheet).height();
    }

    /// The texts of a row by column; none where there is no such row.
    public Map<Integer, String> row(int sheet, int row) {
        var grid = grids.get(sheet);
        return row < grid.height() ? grid.row(row) : Map.of();
    }

    /// The address of a cell as spreadsheets write it: `C7`.
    public static String address(int row, int column) {
        return Grid.address(row, column);
    }

    Grid grid(int sheet) {
        return grids.get(sheet);
    }
}
