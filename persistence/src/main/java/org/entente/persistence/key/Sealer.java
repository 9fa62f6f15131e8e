package org.entente.persistence.key;

/// Seals blocks before they reach the disk and opens them again. A block opens only at the place
/// for which it was sealed. Safe from any thread.
public interface Sealer {
    byte[] seal(byte[] plain, Block block);

    /// The plain bytes.
    ///
    /// @throws BrokenSealException when the bytes are not what was sealed for this place
    byte[] open(byte[] sealed, Block block) throws BrokenSealException;
}
