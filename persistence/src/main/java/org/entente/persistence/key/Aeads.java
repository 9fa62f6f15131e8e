package org.entente.persistence.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;

import java.security.GeneralSecurityException;

/// AES-256-GCM: 96-bit random nonce, ciphertext, 128-bit tag.
final class Aeads {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private Aeads() {}

    @AccessesPartialKey
    static Aead with(byte[] key) {
        try {
            var parameters =
                    AesGcmParameters.builder()
                            .setKeySizeBytes(KEY_BYTES)
                            .setIvSizeBytes(NONCE_BYTES)
                            .setTagSizeBytes(TAG_BYTES)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build();
            var secret = SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
            return AesGcmJce.create(
                    AesGcmKey.builder().setParameters(parameters).setKeyBytes(secret).build());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Every Java platform must know AES-GCM.", cause);
        }
    }
}
