package org.entente.persistence.key;

import com.google.crypto.tink.Aead;

import java.security.GeneralSecurityException;

/// Encrypts and authenticates each block together with its place.
final class AeadSealer implements Sealer {
    private final Aead aead;

    AeadSealer(byte[] key) {
        aead = Aeads.with(key);
    }

    @Override
    public byte[] seal(byte[] plain, Block block) {
        try {
            return aead.encrypt(plain, block.associated());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Bytes must be sealable.", cause);
        }
    }

    @Override
    public byte[] open(byte[] sealed, Block block) throws BrokenSealException {
        try {
            return aead.decrypt(sealed, block.associated());
        } catch (GeneralSecurityException cause) {
            throw new BrokenSealException(block, cause);
        }
    }

    @Override
    public String toString() {
        return "AES-256-GCM";
    }
}
