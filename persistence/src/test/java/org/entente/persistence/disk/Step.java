package org.entente.persistence.disk;

/// One thing that happened to a simulated disk. Folders and files are known by numbers.
sealed interface Step {
    /// Bytes were written into a file.
    record Write(int file, long position, byte[] bytes) implements Step {}

    record Truncate(int file, long size) implements Step {}

    /// What was written into the file is durable.
    record Force(int file) implements Step {}

    /// What was written into the file since it was last forced will never be durable, although it
    /// can be read: a force that failed.
    record Forget(int file) implements Step {}

    /// The folder got an entry; `isFolder` tells what the entry is.
    record Link(int folder, String name, int entry, boolean isFolder) implements Step {}

    record Unlink(int folder, String name) implements Step {}

    record Rename(int folder, String name, int newFolder, String newName) implements Step {}

    /// Which entries the folder has is durable.
    record ForceFolder(int folder) implements Step {}
}
