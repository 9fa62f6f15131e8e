package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.report.Block;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Section;
import org.entente.model.force.Statement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;
import org.entente.resources.PaperText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One page for each nation or organisation that sends forces or was asked for some: what we ask of
/// it, what it promised, what is open.
final class NationSection {
    private final Reading reading;
    private final Forces forces;
    private final @Nullable String only;
    private final NationPage page;
    private final Map<Participant.Id, List<Promise>> promises;

    /// A line of the statement of requirements, and how the nation answered.
    record Promise(Requirement asked, Offer offer) {}

    NationSection(Reading reading, Forces forces, @Nullable String only, Instant now) {
        this.reading = reading;
        this.forces = forces;
        this.only = only;
        this.page = new NationPage(reading, forces, now);
        this.promises =
                Statement.of(reading.plan()).lines().stream()
                        .flatMap(
                                line ->
                                        line.offers().stream()
                                                .map(
                                                        offer ->
                                                                new Promise(
                                                                        line.requirement(), offer)))
                        .collect(groupingBy(promise -> promise.offer().participant()));
    }

    Section section() {
        var title = reading.say(PaperText.NATION_PAGES);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        var nations = nations();
        if (nations.isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(PaperText.NO_NATIONS)));
        }
        for (var nation : nations) {
            if (blocks.size() > 1) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(page.of(nation, promises.getOrDefault(nation.id(), List.of())));
        }
        return new Section(title, PageFormat.A4_PORTRAIT, blocks);
    }

    private List<Participant> nations() {
        return reading.plan()
                .participants()
                .filter(nation -> only == null || Objects.equals(only, nation.code()))
                .filter(nation -> promises.containsKey(nation.id()) || !forces.of(nation).isEmpty())
                .sorted(comparing(Participant::code).thenComparing(each -> each.id().value()))
                .toList();
    }
}
