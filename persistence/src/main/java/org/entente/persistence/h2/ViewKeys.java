package org.entente.persistence.h2;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.persistence.PlanId;
import org.entente.persistence.key.Protection;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// The keys of one view, all drawn from one secret, which lies outside the plan's folder: the
/// plan's own key where it has a password, else the secret of this installation.
final class ViewKeys {
    private static final int BYTES = 32;

    private final HKDFParameterSpec.Extract extract;
    private final Protection protection;

    ViewKeys(PlanId plan, Protection protection, byte[] installation) {
        var key = protection.databaseKey();
        var secret = key == null ? installation : HexFormat.of().parseHex(key);
        var salt =
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(plan.value().getMostSignificantBits())
                        .putLong(plan.value().getLeastSignificantBits())
                        .array();
        this.extract = HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).extractOnly();
        this.protection = protection;
    }

    /// Authenticates the rows of the view.
    Mac rows() {
        return mac("rows");
    }

    /// Authenticates the file of a view that was closed.
    Mac file() {
        return mac("file");
    }

    private Mac mac(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(derive(purpose));
            return mac;
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Every Java platform must know HMAC-SHA256.", cause);
        }
    }

    /// The password of that user of the database.
    char[] password(String user) {
        return HexFormat.of().formatHex(derive("user " + user).getEncoded()).toCharArray();
    }

    /// All that the user needs to connect: the password of the file too, where it is encrypted.
    char[] passwords(String user) {
        var key = protection.databaseKey();
        var password = new String(password(user));
        return (key == null ? password : key + " " + password).toCharArray();
    }

    boolean areForEncryption() {
        return protection.isLocked();
    }

    private SecretKey derive(String purpose) {
        try {
            // By name, or the JDK would start every provider to see what else there is.
            var hkdf = KDF.getInstance("HKDF-SHA256", "SunJCE");
            var secret = hkdf.deriveKey("Generic", extract);
            return hkdf.deriveKey(
                    "HmacSHA256",
                    HKDFParameterSpec.expandOnly(
                            secret, ("entente view " + purpose).getBytes(UTF_8), BYTES));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Every Java platform must know HKDF.", cause);
        }
    }

    @Override
    public String toString() {
        return "Keys of a view";
    }
}
