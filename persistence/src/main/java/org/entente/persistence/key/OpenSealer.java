package org.entente.persistence.key;

/// Seals nothing: the plan has no password.
public final class OpenSealer implements Sealer {
    @Override
    public byte[] seal(byte[] plain, Block block) {
        return plain;
    }

    @Override
    public byte[] open(byte[] sealed, Block block) {
        return sealed;
    }
}
