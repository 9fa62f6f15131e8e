package org.entente.persistence.store;

import org.entente.persistence.disk.Disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts other files in the place of all that a plan folder holds. They are made in a folder within
/// it; giving that folder its second name decides, and from then on the rest is only carried out,
/// by whoever opens the plan next if need be.
final class Changeover {
    private static final String LIST = "list";

    private final Disk disk;
    private final PlanFolder folder;

    Changeover(Disk disk, PlanFolder folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// True when something was begun that is not carried out or taken back.
    boolean isPending() {
        return disk.exists(folder.coming().root()) || disk.exists(folder.come().root());
    }

    /// An empty folder for the files that are to come.
    PlanFolder begin() throws IOException {
        remove(folder.coming().root());
        disk.createFolders(folder.coming().root());
        return folder.coming();
    }

    /// Decides that what was made is the content of the folder; `finish` carries that out.
    void decide() throws IOException {
        var coming = folder.coming();
        var names = names(coming.root());
        disk.write(
                coming.root().resolve(LIST),
                String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        disk.forceFolder(coming.root());
        disk.move(coming.root(), folder.come().root());
        disk.forceFolder(folder.root());
    }

    private List<String> names(Path place) throws IOException {
        var names = new ArrayList<String>();
        for (var child : disk.list(place)) {
            names.add(child.getFileName().toString());
        }
        return names;
    }

    /// Carries out what was decided and removes what was not. May be cut off anywhere and done
    /// again.
    void finish() throws IOException {
        remove(folder.coming().root());
        var come = folder.come().root();
        if (!disk.exists(come)) {
            return;
        }
        var list = come.resolve(LIST);
        if (disk.exists(list)) {
            replace(come, read(list));
            disk.forceFolder(folder.root());
            disk.forceFolder(come);
            disk.delete(list);
            disk.forceFolder(come);
        }
        remove(come);
        disk.forceFolder(folder.root());
    }

    private List<String> read(Path list) throws IOException {
        return List.of(new String(disk.read(list), StandardCharsets.UTF_8).split("\n"));
    }

    private void replace(Path come, List<String> names) throws IOException {
        var kept = new HashSet<>(names);
        kept.addAll(own());
        for (var child : disk.list(folder.root())) {
            if (!kept.contains(child.getFileName().toString())) {
                remove(child);
            }
        }
        for (var name : names) {
            if (disk.exists(come.resolve(name))) {
                remove(folder.root().resolve(name));
                disk.move(come.resolve(name), folder.root().resolve(name));
            }
        }
    }

    /// What belongs to whoever holds the folder.
    private Set<String> own() {
        var names = new HashSet<String>();
        for (var path : List.of(folder.lock(), folder.holder(), folder.come().root())) {
            names.add(path.getFileName().toString());
        }
        return names;
    }

    private void remove(Path path) throws IOException {
        for (var child : disk.list(path)) {
            remove(child);
        }
        disk.delete(path);
    }
}
