package org.entente.persistence.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.persistence.PlanId;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The manifest as canonical JSON: members sorted, no white space, so that equal manifests are
/// equal bytes. Every member is obligatory and no other is allowed; signatures, recipients and the
/// heads of a history come with a higher version.
final class ManifestJson {
    private static final String FORMAT = "entente-package";
    private static final Set<String> MEMBERS =
            Set.of(
                    "created", "format", "id", "label", "name", "parts", "plan", "sender",
                    "version");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final String file;

    ManifestJson(String file) {
        this.file = file;
    }

    static byte[] write(Manifest manifest) {
        var node = JSON.createObjectNode();
        node.put("created", manifest.created().toString());
        node.put("format", FORMAT);
        node.put("id", manifest.id().toString());
        writeLabel(node.putObject("label"), manifest.label());
        node.put("name", manifest.name());
        var parts = node.putArray("parts");
        for (var part : manifest.parts()) {
            parts.addObject()
                    .put("id", part.id())
                    .put("length", part.length())
                    .put("lines", part.lines())
                    .put("sha256", part.sha256());
        }
        node.put("plan", manifest.plan().toString());
        node.put("sender", manifest.sender());
        node.put("version", Manifest.VERSION);
        return bytes(node);
    }

    private static void writeLabel(ObjectNode node, Label label) {
        switch (label.releasableTo()) {
            case Audience.Everyone() -> node.putNull("audience");
            case Audience.Only(var codes) -> {
                var array = node.putArray("audience");
                codes.forEach(array::add);
            }
        }
        node.put("classification", label.classification().name());
        node.put("policy", label.policy());
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree must be writable.", impossible);
        }
    }

    /// @throws PackageException when it is no manifest, a newer one, or not canonical
    Manifest read(byte[] json) throws PackageException {
        var node = parse(json);
        if (!FORMAT.equals(text(node, "format"))) {
            throw bad("format", text(node, "format"));
        }
        int version = (int) number(node, "version");
        if (version > Manifest.VERSION) {
            throw new PackageException(new PackageProblem.TooNew(file, version));
        }
        var unknown =
                node.propertyStream()
                        .map(java.util.Map.Entry::getKey)
                        .filter(member -> !MEMBERS.contains(member))
                        .findFirst();
        if (unknown.isPresent()) {
            throw bad(unknown.get(), node.get(unknown.get()).toString());
        }
        var manifest = manifest(node);
        if (!Arrays.equals(write(manifest), json)) {
            throw bad("", "not canonical");
        }
        return manifest;
    }

    private JsonNode parse(byte[] json) throws PackageException {
        try {
            var node = JSON.readTree(json);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException broken) {
            throw new PackageException(
                    new PackageProblem.BadManifest(file, "", "not JSON"), broken);
        }
        throw bad("", "not an object");
    }

    private Manifest manifest(JsonNode node) throws PackageException {
        return new Manifest(
                uuid(node, "id"),
                new PlanId(uuid(node, "plan")),
                text(node, "name"),
                text(node, "sender"),
                created(node),
                label(member(node, "label")),
                parts(member(node, "parts")));
    }

    private Instant created(JsonNode node) throws PackageException {
        try {
            return Instant.parse(text(node, "created"));
        } catch (DateTimeException broken) {
            throw bad("created", text(node, "created"));
        }
    }

    private Label label(JsonNode node) throws PackageException {
        var level = text(node, "classification");
        var classification =
                Arrays.stream(Classification.values())
                        .filter(one -> one.name().equals(level))
                        .findFirst()
                        .orElseThrow(() -> bad("label.classification", level));
        return new Label(text(node, "policy"), classification, audience(member(node, "audience")));
    }

    private Audience audience(JsonNode node) throws PackageException {
        if (node.isNull()) {
            return Audience.everyone();
        }
        var codes = new ArrayList<String>();
        for (var code : node) {
            if (!code.isTextual()) {
                throw bad("label.audience", code.toString());
            }
            codes.add(code.textValue());
        }
        return Audience.only(codes);
    }

    private List<Manifest.Part> parts(JsonNode node) throws PackageException {
        var parts = new ArrayList<Manifest.Part>();
        for (var part : node) {
            parts.add(
                    new Manifest.Part(
                            text(part, "id"),
                            number(part, "length"),
                            number(part, "lines"),
                            text(part, "sha256")));
        }
        return parts;
    }

    private JsonNode member(JsonNode node, String name) throws PackageException {
        var member = node.get(name);
        if (member == null) {
            throw bad(name, "missing");
        }
        return member;
    }

    private String text(JsonNode node, String name) throws PackageException {
        var member = member(node, name);
        if (!member.isTextual()) {
            throw bad(name, member.toString());
        }
        return member.textValue();
    }

    private long number(JsonNode node, String name) throws PackageException {
        var member = member(node, name);
        if (!member.isIntegralNumber() || !member.canConvertToLong() || member.longValue() < 0) {
            throw bad(name, member.toString());
        }
        return member.longValue();
    }

    private UUID uuid(JsonNode node, String name) throws PackageException {
        var text = text(node, name);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException broken) {
            throw bad(name, text);
        }
    }

    private PackageException bad(String member, String value) {
        var shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return new PackageException(new PackageProblem.BadManifest(file, member, shown));
    }
}
