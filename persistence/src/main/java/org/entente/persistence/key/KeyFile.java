package org.entente.persistence.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The slots of a plan as text: a line of JSON, then its SHA-256, which tells a damaged file from a
/// wrong password.
record KeyFile(List<Slot> slots) {
    static final int VERSION = 1;
    static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_SLOTS = 8;
    private static final String FORMAT = "entente-key";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    KeyFile {
        slots = List.copyOf(slots);
    }

    byte[] write() {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        var list = root.putArray("slots");
        slots.forEach(slot -> write(slot, list.addObject()));
        try {
            var line = JSON.writeValueAsString(root);
            return "%s\n%s\n".formatted(line, checksum(line)).getBytes(UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree must be writable.", impossible);
        }
    }

    private static void write(Slot slot, ObjectNode node) {
        node.put("name", slot.name())
                .put("memory", slot.stretching().memory())
                .put("passes", slot.stretching().passes())
                .put("lanes", slot.stretching().lanes())
                .put("salt", slot.salt())
                .put("key", slot.wrapped());
    }

    /// What the bytes hold, or null when they are damaged.
    ///
    /// @throws TooNewException when a newer program wrote them
    static @Nullable KeyFile read(byte[] bytes) throws TooNewException {
        var lines = new String(bytes, UTF_8).split("\n", -1);
        if (bytes.length > MAX_BYTES || lines.length != 3 || !lines[1].equals(checksum(lines[0]))) {
            return null;
        }
        try {
            var root = JSON.readTree(lines[0]);
            var version = root.path("version").asInt();
            if (version > VERSION) {
                throw new TooNewException(version);
            }
            return root.path("format").asText().equals(FORMAT) ? read(root) : null;
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable KeyFile read(JsonNode root) {
        var slots = new ArrayList<Slot>();
        root.path("slots").forEach(node -> slots.add(slot(node)));
        return slots.isEmpty() || slots.size() > MAX_SLOTS ? null : new KeyFile(slots);
    }

    private static Slot slot(JsonNode node) {
        var stretching =
                new Stretching(
                        node.path("memory").asInt(),
                        node.path("passes").asInt(),
                        node.path("lanes").asInt());
        return new Slot(
                node.path("name").asText(),
                stretching,
                hex(node.path("salt")),
                hex(node.path("key")));
    }

    private static String hex(JsonNode node) {
        return HexFormat.of().formatHex(HexFormat.of().parseHex(node.asText()));
    }

    private static String checksum(String line) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java platform must know SHA-256.", cause);
        }
    }

    /// Written by a newer program.
    static final class TooNewException extends IOException {
        private static final long serialVersionUID = 1L;

        private final int version;

        TooNewException(int version) {
            super("Key file of version " + version);
            this.version = version;
        }

        int version() {
            return version;
        }
    }
}
