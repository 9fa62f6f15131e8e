package org.entente.app.shell;

import org.entente.app.concurrent.FxBackground;
import org.entente.app.control.ScreenFactory;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.bundle.PackageResult;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the shell is given to work with. `libraries` gives the library in a folder, `log` is where
/// the log lies.
public record ShellServices(
        Clock clock,
        FxBackground background,
        SettingsModel settings,
        Function<Path, PlanLibrary> libraries,
        Sources sources,
        FilePicker picker,
        List<ScreenFactory> screens,
        Path log) {
    public ShellServices {
        screens = List.copyOf(screens);
    }

    /// Where plans come from beside the library: `packages` reads a package, `sample` makes the
    /// sample plan, `passwords` guards those of a library.
    public record Sources(
            Function<Path, PackageResult> packages, Supplier<Plan> sample, Passwords passwords) {}
}
