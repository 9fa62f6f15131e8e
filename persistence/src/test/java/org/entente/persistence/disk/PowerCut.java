package org.entente.persistence.disk;

/// What a power cut does to what had not been forced to the disk.
public enum PowerCut {
    /// All of it had reached the disk anyway.
    KEEPS_ALL,
    /// None of it had.
    LOSES_ALL,
    /// Each block of 4 KiB had with a chance of one half, in any order; of the names of files, a
    /// part from the oldest on.
    KEEPS_BLOCKS,
    /// All but the end of the last write, which stops at a sector of 512 bytes.
    TEARS_LAST_WRITE
}
