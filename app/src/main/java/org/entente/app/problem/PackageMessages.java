package org.entente.app.problem;

import org.entente.app.format.Language;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.Manifest;
import org.entente.persistence.bundle.PackageProblem;
import org.entente.resources.PackageText;

/// Tells why a package is refused in the user's language, and what to do.
public final class PackageMessages {
    private static final long MEGABYTE = 1 << 20;

    private final Language language;

    public PackageMessages(Language language) {
        this.language = language;
    }

    public String sentence(PackageProblem problem) {
        return switch (problem) {
            case PackageProblem.Unreadable(var file, var detail) ->
                    language.say(PackageText.UNREADABLE, file, detail);
            case PackageProblem.NoPackage(var file) -> language.say(PackageText.NO_PACKAGE, file);
            case PackageProblem.TooLarge(var file, var limit) ->
                    language.say(PackageText.TOO_LARGE, file, Math.ceilDiv(limit, MEGABYTE));
            case PackageProblem.TooNew(var file, var version) ->
                    language.say(PackageText.TOO_NEW, file, version, Manifest.VERSION);
            case PackageProblem.WrongEntry(var file, var entry) ->
                    language.say(PackageText.WRONG_ENTRY, file, entry);
            case PackageProblem.BadManifest(var file, var member, var value) ->
                    language.say(PackageText.BAD_MANIFEST, file, member, value);
            case PackageProblem.Changed(var file, var part) ->
                    language.say(PackageText.CHANGED, file, part);
            case PackageProblem.BadLine(var file, var part, var line, var detail) ->
                    language.say(PackageText.BAD_LINE, file, part, line, detail);
            case PackageProblem.Unsound(var file, var refusal) ->
                    language.say(
                            PackageText.UNSOUND,
                            file,
                            new RefusalMessages(language).sentence(refusal, Plan.EMPTY));
            case PackageProblem.LabelTooLow(var file, var stated, var needed) ->
                    language.say(PackageText.LABEL_TOO_LOW, file, stated, needed);
        };
    }
}
