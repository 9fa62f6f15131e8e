package org.entente.model.interop.fix;

import static java.util.Comparator.naturalOrder;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.label.Notes;
import org.entente.model.match.route.Mend;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Offset;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The edit by which something is valid whenever anything is to be exchanged and all through the
/// exercise: an agreement is signed for that, a frequency is requested, and of a key another
/// edition is planned, as nobody has it yet. What hung on an anchor hangs on it still.
final class Renewal {
    private final Interop interop;
    private final Supplier<UUID> ids;
    private final Anchors anchors;
    private final Span needed;

    Renewal(Interop interop, Supplier<UUID> ids) {
        var schedule = Schedule.of(interop.plan());
        this.interop = interop;
        this.ids = ids;
        this.anchors = schedule.anchors();
        this.needed = needed(interop, schedule);
    }

    /// Null where the mend is none.
    @Nullable Edit edit(Mend mend) {
        return Renewing.renewed(interop, mend).map(this::edit).orElse(null);
    }

    private static Span needed(Interop interop, Schedule schedule) {
        long used =
                interop.fit().exchanges().values().stream()
                        .mapToLong(exchange -> exchange.phases())
                        .reduce(0, (one, other) -> one | other);
        var spans = new ArrayList<Span>(schedule.exercise().stream().toList());
        for (int i = 0; i < interop.stages().size(); i++) {
            if ((used >> i & 1) == 1) {
                spans.add(interop.stages().get(i).span());
            }
        }
        return new Span(
                spans.stream().map(Span::start).min(naturalOrder()).orElseThrow(),
                spans.stream().map(Span::end).max(naturalOrder()).orElseThrow());
    }

    private Edit edit(CisEntity thing) {
        var period = thing.period();
        return switch (thing) {
            case Agreement one -> new Edit.Revise(signed(one).withPeriod(longer(period)));
            case SpectrumAssignment one ->
                    new Edit.Revise(requested(one).withPeriod(longer(period)));
            case CryptoKey key -> new Edit.Add(next(key));
            default -> new Edit.Revise(thing.withPeriod(longer(period)));
        };
    }

    private static Agreement signed(Agreement agreement) {
        var paper = agreement.paper();
        return agreement.withPaper(
                new Agreement.Paper(paper.subject(), paper.document(), Agreement.State.SIGNED));
    }

    private static SpectrumAssignment requested(SpectrumAssignment frequency) {
        return frequency.withClearance(
                frequency.clearance().withStatus(SpectrumAssignment.Status.REQUESTED));
    }

    private CryptoKey next(CryptoKey key) {
        var issue =
                new CryptoKey.Issue(edition(key), key.issue().family(), CryptoKey.Status.PLANNED);
        var shares =
                key.distribution().stream()
                        .map(share -> new CryptoKey.Share(share.holder(), CryptoKey.Status.PLANNED))
                        .toList();
        return new CryptoKey(
                new CryptoKey.Id(ids.get()),
                key.name(),
                issue,
                shares,
                key.nets(),
                left(key.period()),
                new Notes(key.notes().label(), ""));
    }

    /// The number behind the greatest of this alias; blank where they are not all numbered.
    private String edition(CryptoKey key) {
        var known =
                interop.plan()
                        .cryptoKeys()
                        .filter(one -> one.name().equals(key.name()))
                        .map(one -> one.issue().edition().strip())
                        .toList();
        return known.stream().allMatch(edition -> edition.matches("[0-9]{1,6}"))
                ? String.valueOf(1 + known.stream().mapToInt(Integer::parseInt).max().orElse(0))
                : "";
    }

    /// What of the time it does not cover: before it, behind it, or all where that is both.
    private @Nullable Timeframe left(@Nullable Timeframe period) {
        var all = longer(period);
        if (period == null || all == null) {
            return all;
        }
        if (all.start().equals(period.start())) {
            return new Timeframe(period.finish(), all.finish());
        }
        return all.finish().equals(period.finish())
                ? new Timeframe(all.start(), period.start())
                : all;
    }

    private @Nullable Timeframe longer(@Nullable Timeframe period) {
        if (period == null) {
            return null;
        }
        var span = anchors.span(period).orElse(null);
        boolean isEarly = span != null && !span.start().isAfter(needed.start());
        boolean isLate = span != null && !span.end().isBefore(needed.end());
        return new Timeframe(
                isEarly ? period.start() : at(needed.start(), period.start(), false),
                isLate ? period.finish() : at(needed.end(), period.finish(), true));
    }

    /// From the same anchor by whole days, not before or not after the instant; else the instant.
    private When at(Instant instant, When before, boolean isEnd) {
        return before instanceof When.Relative(var anchor, _)
                ? anchors.instant(anchor)
                        .flatMap(from -> days(from, instant, isEnd))
                        .<When>map(days -> new When.Relative(anchor, days))
                        .orElseGet(() -> When.at(instant))
                : When.at(instant);
    }

    private Optional<Offset> days(Instant from, Instant instant, boolean isEnd) {
        int about = (int) Duration.between(from, instant).toDays();
        return IntStream.of(about - 2, about - 1, about, about + 1, about + 2)
                .map(days -> isEnd ? days : 2 * about - days)
                .mapToObj(days -> Offset.of(0, days, 0))
                .flatMap(Optional::stream)
                .filter(
                        days -> {
                            var then = days.from(from, anchors.zone());
                            return isEnd ? !then.isBefore(instant) : !then.isAfter(instant);
                        })
                .findFirst();
    }
}
