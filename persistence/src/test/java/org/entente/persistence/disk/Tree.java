package org.entente.persistence.disk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Folders and files of a simulated disk by number; folder 0 is the root.
final class Tree {
    static final int ROOT = 0;

    private final Map<Integer, SortedMap<String, Entry>> folders = new HashMap<>();
    private final Map<Integer, byte[]> files = new HashMap<>();

    /// What a name in a folder means.
    record Entry(int number, boolean isFolder) {}

    Tree() {
        folders.put(ROOT, new TreeMap<>());
    }

    SortedMap<String, Entry> entries(int folder) {
        return folders.computeIfAbsent(folder, _ -> new TreeMap<>());
    }

    byte[] content(int file) {
        return files.getOrDefault(file, new byte[0]);
    }

    /// The entry at that path, null when there is none.
    @Nullable Entry find(Path path) {
        var entry = new Entry(ROOT, true);
        for (var name : path) {
            if (entry == null || !entry.isFolder()) {
                return null;
            }
            entry = entries(entry.number()).get(name.toString());
        }
        return entry;
    }

    long used() {
        return files.values().stream().mapToLong(content -> content.length).sum();
    }

    void apply(Step step) {
        switch (step) {
            case Step.Write(var file, var position, var bytes) -> write(file, position, bytes);
            case Step.Truncate(var file, var size) ->
                    files.put(file, Arrays.copyOf(content(file), (int) size));
            case Step.Link(var folder, var name, var entry, var isFolder) ->
                    entries(folder).put(name, new Entry(entry, isFolder));
            case Step.Unlink(var folder, var name) -> entries(folder).remove(name);
            case Step.Rename(var folder, var name, var newFolder, var newName) -> {
                var entry = entries(folder).remove(name);
                if (entry != null) {
                    entries(newFolder).put(newName, entry);
                }
            }
            case Step.Force _, Step.Forget _, Step.ForceFolder _ -> {}
        }
    }

    private void write(int file, long position, byte[] bytes) {
        var before = content(file);
        int end = (int) position + bytes.length;
        var after = end > before.length ? Arrays.copyOf(before, end) : before.clone();
        System.arraycopy(bytes, 0, after, (int) position, bytes.length);
        files.put(file, after);
    }

    /// Forgets files that no folder names.
    void sweep() {
        var named = new HashSet<Integer>();
        folders.values()
                .forEach(entries -> entries.values().forEach(entry -> named.add(entry.number())));
        files.keySet().retainAll(named);
    }
}
