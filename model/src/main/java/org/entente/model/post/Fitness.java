package org.entente.model.post;

import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageLevel;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.plan.Rank;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What somebody lacks for a post, and whether something about it is not known. What is not known
/// never counts as enough.
public record Fitness(List<Lack> lacks, boolean hasUnknown) {
    private static final int GRADES_APART = 1;

    public Fitness {
        lacks = List.copyOf(lacks);
    }

    /// What is asked of the holder and what he or she has instead.
    public record Lack(Kind kind, String asked, String held) {}

    /// What can be lacking.
    public enum Kind {
        LANGUAGE,
        RANK,
        QUALIFICATION
    }

    public static Fitness of(Billet.Terms asked, Person person) {
        var search = new Search();
        asked.languages().forEach(profile -> search.language(profile, person));
        search.rank(asked.rank(), person.rank());
        search.qualifications(asked.qualifications(), person.qualifications());
        return new Fitness(search.lacks, search.hasUnknown);
    }

    /// True where each skill is at least as high as asked; the untested are not.
    public static boolean meets(LanguageProfile asked, LanguageProfile held) {
        return IntStream.range(0, asked.skills().size())
                .allMatch(
                        at ->
                                asked.skills().get(at) == LanguageLevel.UNTESTED
                                        || held.skills().get(at).compareTo(asked.skills().get(at))
                                                >= 0);
    }

    private static final class Search {
        private final List<Lack> lacks = new ArrayList<>();
        private boolean hasUnknown;

        private void language(LanguageProfile asked, Person person) {
            var held =
                    person.languages().stream()
                            .filter(own -> own.language().equals(asked.language()))
                            .findFirst();
            if (held.isEmpty()) {
                hasUnknown = true;
            } else if (isBelow(asked, held.get())) {
                lacks.add(new Lack(Kind.LANGUAGE, asked.text(), held.get().text()));
            } else if (!meets(asked, held.get())) {
                hasUnknown = true;
            }
        }

        /// True where a skill that was tested is below what is asked.
        private static boolean isBelow(LanguageProfile asked, LanguageProfile held) {
            return IntStream.range(0, asked.skills().size())
                    .filter(at -> held.skills().get(at) != LanguageLevel.UNTESTED)
                    .anyMatch(at -> held.skills().get(at).compareTo(asked.skills().get(at)) < 0);
        }

        private void rank(@Nullable Rank asked, @Nullable Rank held) {
            if (asked == null) {
                return;
            }
            if (held == null) {
                hasUnknown = true;
            } else if (isMismatch(asked, held)) {
                lacks.add(new Lack(Kind.RANK, asked.code(), held.code()));
            }
        }

        private static boolean isMismatch(Rank asked, Rank held) {
            return asked.isOfficer() != held.isOfficer()
                    || Math.abs(asked.grade() - held.grade()) > GRADES_APART;
        }

        private void qualifications(List<String> asked, List<String> held) {
            if (held.isEmpty()) {
                hasUnknown |= !asked.isEmpty();
                return;
            }
            asked.stream()
                    .filter(one -> held.stream().noneMatch(one::equalsIgnoreCase))
                    .forEach(
                            one ->
                                    lacks.add(
                                            new Lack(
                                                    Kind.QUALIFICATION,
                                                    one,
                                                    String.join(", ", held))));
        }
    }
}
