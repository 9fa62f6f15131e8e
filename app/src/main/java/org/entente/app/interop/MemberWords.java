package org.entente.app.interop;

import org.entente.model.plan.Community;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a member of a community is written: the code of a nation, and from its first to its last day
/// where these are stated, `SWE 2024-03-07..`. It reads the same in every language.
public final class MemberWords {
    private static final String TO = "..";
    private static final Pattern MEMBER =
            Pattern.compile("([A-Za-z0-9-]+)(?:\\s+([0-9-]*)\\.\\.([0-9-]*))?");

    private MemberWords() {}

    public static String of(Community.Member member) {
        return member.from() == null && member.until() == null
                ? member.nation()
                : member.nation() + " " + text(member.from()) + TO + text(member.until());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// Empty where it cannot be read, or its last day is before its first.
    public static Optional<Community.Member> read(String text) {
        var read = MEMBER.matcher(text.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            var from = day(read.group(2));
            var until = day(read.group(3));
            return from != null && until != null && until.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(
                            new Community.Member(
                                    read.group(1).toUpperCase(Locale.ROOT), from, until));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }
}
