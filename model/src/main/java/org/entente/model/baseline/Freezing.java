package org.entente.model.baseline;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Lays what a baseline keeps onto its pages.
final class Freezing implements PlanFacts.Listener {
    private static final int FACTS = 4096;

    private final Plan plan;
    private final Baseline baseline;
    private final Supplier<UUID> ids;
    private final Map<EntityId, Label> labels = new HashMap<>();
    private final Map<Label, Page> open = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private Freezing(Plan plan, Baseline baseline, Supplier<UUID> ids) {
        this.plan = plan;
        this.baseline = baseline;
        this.ids = ids;
    }

    static Edit edit(Plan plan, @Nullable Interop interop, Baseline baseline, Supplier<UUID> ids) {
        var freezing = new Freezing(plan, baseline, ids);
        freezing.edits.add(new Edit.Add(baseline));
        PlanFacts.tell(plan, freezing);
        if (interop != null) {
            ReadinessFacts.tell(interop, baseline, freezing);
        }
        freezing.open.values().forEach(freezing::close);
        return new Edit.Batch(freezing.edits);
    }

    /// Lines and ties that wait for their page.
    private record Page(Label label, List<Line> lines, List<Tie> ties) {
        Page(Label label) {
            this(label, new ArrayList<>(), new ArrayList<>());
        }

        boolean isFull() {
            return lines.size() + ties.size() >= FACTS;
        }
    }

    private Page page(Label label) {
        var page = open.computeIfAbsent(label, Page::new);
        if (page.isFull()) {
            close(page);
            page = new Page(label);
            open.put(label, page);
        }
        return page;
    }

    private void close(Page page) {
        edits.add(
                new Edit.Add(
                        new BaselinePage(
                                new BaselinePage.Id(ids.get()),
                                baseline.id(),
                                page.lines(),
                                page.ties(),
                                Notes.of(page.label()))));
    }

    @Override
    public void line(Line line) {
        page(label(line.thing())).lines().add(line);
    }

    @Override
    public void tie(Tie tie, Label own) {
        page(joined(joined(own, label(tie.from())), label(tie.to()))).ties().add(tie);
    }

    /// Most labels of a plan are the same.
    private static Label joined(Label one, Label other) {
        return one.equals(other) ? one : one.join(other);
    }

    /// What protects the thing with all that it hangs on.
    private Label label(EntityId id) {
        var known = labels.get(id);
        if (known == null) {
            known = plan.find(id).map(entity -> entity.label()).orElse(plan.exercise().label());
            var above = above(id);
            known = above == null ? known : joined(known, label(above));
            labels.put(id, known);
        }
        return known;
    }

    private @Nullable EntityId above(EntityId id) {
        return switch (id.kind()) {
            case CONTINGENT ->
                    plan.find(Contingent.class, id).map(Contingent::participant).orElse(null);
            case FORCE_ELEMENT ->
                    plan.find(ForceElement.class, id).map(ForceElement::superior).orElse(null);
            default -> null;
        };
    }
}
