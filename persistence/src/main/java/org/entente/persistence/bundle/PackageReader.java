package org.entente.persistence.bundle;

import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.persistence.codec.EntityCodec;
import org.entente.persistence.codec.MalformedException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads one package, from the outside in: size, entries, manifest, checksums, lines, plan. Nothing
/// is ever extracted: entries are read into memory, whatever they are called.
final class PackageReader {
    static final long MAX_PACKED = 64L << 20;
    static final int MAX_MANIFEST = 1 << 20;
    static final int MAX_PART = 256 << 20;
    private static final int MAX_SMALL_PART = 16 << 20;
    private static final long MAX_RATIO = 100;

    private final String file;

    PackageReader(String file) {
        this.file = file;
    }

    PackageResult read(Path path) throws PackageException {
        try {
            if (!Files.isRegularFile(path)) {
                throw new PackageException(new PackageProblem.NoPackage(file));
            }
            if (Files.size(path) > MAX_PACKED) {
                throw new PackageException(new PackageProblem.TooLarge(file, MAX_PACKED));
            }
            return read(Files.readAllBytes(path), new Contents(path));
        } catch (IOException broken) {
            throw new PackageException(
                    new PackageProblem.Unreadable(file, String.valueOf(broken.getMessage())),
                    broken);
        }
    }

    private PackageResult read(byte[] packed, Contents contents) throws PackageException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            var json = entry(zip, PlanPackage.MANIFEST, MAX_MANIFEST);
            var manifest = new ManifestJson(file).read(json);
            var part = onlyPart(manifest);
            var content = entry(zip, PlanPackage.PLAN, limit(part, packed.length));
            var more = zip.getNextEntry();
            if (more != null) {
                throw wrongEntry(more);
            }
            verify(part, content);
            if (!contents.tellOf(json, content)) {
                throw new PackageException(new PackageProblem.NoPackage(file));
            }
            return new PackageResult.Read(sound(manifest, plan(content)), manifest);
        } catch (IOException | IllegalArgumentException broken) {
            // The archive reader throws the latter for names that are not UTF-8.
            throw new PackageException(new PackageProblem.NoPackage(file), broken);
        }
    }

    private Manifest.Part onlyPart(Manifest manifest) throws PackageException {
        if (manifest.parts().size() != 1
                || !manifest.parts().getFirst().id().equals(PlanPackage.PLAN)) {
            throw new PackageException(
                    new PackageProblem.BadManifest(
                            file,
                            "parts",
                            manifest.parts().stream().map(Manifest.Part::id).toList().toString()));
        }
        return manifest.parts().getFirst();
    }

    /// The content of the next entry, which must have that name.
    private byte[] entry(ZipInputStream zip, String name, int limit)
            throws IOException, PackageException {
        var entry = zip.getNextEntry();
        if (entry == null) {
            throw new PackageException(new PackageProblem.NoPackage(file));
        }
        if (!entry.getName().equals(name)) {
            throw wrongEntry(entry);
        }
        return limited(zip, limit);
    }

    /// How much the part may unpack to: what the manifest says, within reason.
    private int limit(Manifest.Part part, int packed) throws PackageException {
        var reasonable = Math.clamp(packed * MAX_RATIO, MAX_SMALL_PART, MAX_PART);
        if (part.length() > reasonable) {
            throw new PackageException(new PackageProblem.TooLarge(file, reasonable));
        }
        return (int) part.length();
    }

    private byte[] limited(InputStream in, int limit) throws IOException, PackageException {
        var content = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw new PackageException(new PackageProblem.TooLarge(file, limit));
        }
        return content;
    }

    private PackageException wrongEntry(@Nullable ZipEntry entry) {
        var name = entry == null ? "" : entry.getName().replaceAll("\\p{Cntrl}", "?");
        var shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return new PackageException(new PackageProblem.WrongEntry(file, shown));
    }

    private void verify(Manifest.Part part, byte[] content) throws PackageException {
        if (part.length() != content.length
                || part.lines() != PlanPackage.lines(content)
                || !part.sha256().equals(PlanPackage.sha256(content))) {
            throw new PackageException(new PackageProblem.Changed(file, part.id()));
        }
    }

    private Plan plan(byte[] content) throws PackageException {
        try {
            return new EntityCodec().readPlan(content);
        } catch (MalformedException broken) {
            var detail = "%s: %s (%s)".formatted(broken.field(), broken.found(), broken.expected());
            throw new PackageException(
                    new PackageProblem.BadLine(file, PlanPackage.PLAN, broken.line(), detail),
                    broken);
        } catch (IOException impossible) {
            throw new PackageException(new PackageProblem.NoPackage(file), impossible);
        }
    }

    /// The plan, if it is made as every plan must be.
    private Plan sound(Manifest manifest, Plan plan) throws PackageException {
        var fault = PlanEditor.fault(plan);
        if (fault.isPresent()) {
            throw new PackageException(new PackageProblem.Unsound(file, fault.get()));
        }
        if (!manifest.plan().value().equals(plan.exercise().id().value())) {
            throw new PackageException(
                    new PackageProblem.BadManifest(file, "plan", manifest.plan().toString()));
        }
        var needed = manifest.label().join(plan.label());
        if (!needed.equals(manifest.label())) {
            throw new PackageException(
                    new PackageProblem.LabelTooLow(
                            file, manifest.label().marking(), needed.marking()));
        }
        return plan;
    }
}
