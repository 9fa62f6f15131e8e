package org.entente.app.shell;

import static java.util.Comparator.comparing;

import javafx.geometry.Pos;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.shell.backplan.BackplanWording;
import org.entente.app.shell.backplan.FindView;
import org.entente.app.shell.backplan.FindView.Subject;
import org.entente.app.shell.backplan.MoveView;
import org.entente.model.backplan.AnchorMove;
import org.entente.model.backplan.DateProposal;
import org.entente.model.backplan.DateQuest;
import org.entente.model.backplan.FindDate;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Span;
import org.entente.resources.BackplanText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Moves an anchor once its user has seen what that does, and finds dates for conferences and
/// phases. One for each time the user asks.
final class BackPlanning {
    private static final int USUAL_DAYS = 3;

    private final OpenPlan open;
    private final Doors.Hall hall;
    private final ShellServices services;
    private @Nullable Edit move;
    private String moved = "";
    private Plan seen;
    private @Nullable DateQuest quest;
    private List<DateProposal> proposals = List.of();
    private @Nullable MoveView moveView;
    private @Nullable FindView findView;
    private AtomicBoolean looking = new AtomicBoolean();

    BackPlanning(OpenPlan open, Doors.Hall hall, ShellServices services) {
        this.open = open;
        this.hall = hall;
        this.services = services;
        this.seen = open.workspace().plan();
    }

    private Language language() {
        return hall.language();
    }

    private String say(BackplanText text, Object... arguments) {
        return language().say(text, arguments);
    }

    private Plan plan() {
        return open.workspace().plan();
    }

    /// Asks for the new day of STARTEX, or of the anchor that is selected.
    void move() {
        move(open.session().onlySelected().orElse(plan().exercise().id()));
    }

    /// Asks for the new day of that anchor, or else of STARTEX.
    void move(EntityId wanted) {
        var schedule = Schedule.of(plan());
        var anchors =
                plan().anchors()
                        .filter(anchor -> schedule.instant(anchor.at()).isPresent())
                        .sorted(comparing(anchor -> schedule.instant(anchor.at()).orElseThrow()))
                        .toList();
        var first =
                anchors.stream()
                        .filter(anchor -> anchor.id().equals(wanted))
                        .findFirst()
                        .or(() -> startex(anchors));
        if (first.isEmpty()) {
            hall.root().notices().note(say(BackplanText.MOVE_NO_ANCHOR));
            return;
        }
        var view =
                new MoveView(
                        language(),
                        anchors,
                        anchor -> day(schedule, anchor),
                        new MoveView.Orders(this::look, this::carryOut, this::close));
        moveView = view;
        hall.root().overlay().show(view.sheet(), Pos.CENTER, view.first());
        view.choose(first.get());
    }

    private static Optional<Anchor> startex(List<Anchor> anchors) {
        return anchors.stream()
                .filter(anchor -> anchor.code().equals(AnchorCode.STARTEX))
                .findFirst()
                .or(() -> anchors.stream().findFirst());
    }

    private static LocalDate day(Schedule schedule, Anchor anchor) {
        return LocalDate.ofInstant(schedule.instant(anchor.at()).orElseThrow(), schedule.zone());
    }

    private void look(Anchor anchor, LocalDate to) {
        var now = plan();
        var clock = services.clock().instant();
        move = null;
        render(say(BackplanText.WORKING), List.of(), false);
        services.background()
                .latest(
                        WorkKey.Aside.ANCHOR_MOVE,
                        new Background.Job<>(
                                WorkKey.Aside.ANCHOR_MOVE.name(),
                                _ -> AnchorMove.of(now, anchor.id(), to, clock),
                                result -> take(now, anchor, result),
                                hall::broken));
    }

    private void take(Plan looked, Anchor anchor, AnchorMove result) {
        switch (result) {
            case AnchorMove.Impossible(var reason) ->
                    render(
                            new RefusalMessages(language()).sentence(reason, looked),
                            List.of(),
                            false);
            case AnchorMove.Possible(var preview) -> {
                var wording = new BackplanWording(language(), preview.after());
                var moves = !preview.moved().isEmpty();
                seen = looked;
                move = preview.edit();
                moved = anchor.name();
                render(
                        moves ? wording.summary(preview) : say(BackplanText.MOVE_SAME),
                        wording.lines(preview),
                        moves && !open.workspace().isReadOnly());
            }
        }
    }

    private void render(String sentence, List<String> lines, boolean canMove) {
        if (moveView != null) {
            moveView.render(sentence, lines, canMove);
        }
    }

    private void carryOut() {
        if (move != null && seen.equals(plan())) {
            dispatch(say(BackplanText.MOVE_EDIT, moved), move);
        }
    }

    private void dispatch(String label, Edit edit) {
        switch (open.workspace().dispatch(label, edit)) {
            case Outcome.Applied _ -> close();
            case Outcome.Refused(var reason) -> {
                close();
                hall.root()
                        .notices()
                        .fail(new RefusalMessages(language()).sentence(reason, plan()));
            }
        }
    }

    private void close() {
        looking.set(false);
        hall.root().overlay().close();
    }

    /// Asks what a date is wanted for; what is selected comes first.
    void find() {
        var subjects = subjects();
        var nations =
                plan().participants()
                        .filter(one -> one.type() == ParticipantKind.NATION)
                        .sorted(comparing(Participant::code, NaturalOrder.NAMES))
                        .toList();
        if (subjects.isEmpty()) {
            hall.root().notices().note(say(BackplanText.FIND_NO_SUBJECT));
            return;
        }
        var view =
                new FindView(
                        language(),
                        subjects,
                        nations,
                        new FindView.Orders(
                                this::look, () -> looking.set(false), this::take, this::close));
        findView = view;
        hall.root().overlay().show(view.sheet(), Pos.CENTER, view.first());
        view.choose(wanted(subjects));
    }

    private Subject wanted(List<Subject> subjects) {
        return open.session()
                .onlySelected()
                .flatMap(id -> subjects.stream().filter(one -> one.id().equals(id)).findFirst())
                .orElse(subjects.getFirst());
    }

    /// What is selected, the anchors but STARTEX, and the phases, each by its date.
    private List<Subject> subjects() {
        var schedule = Schedule.of(plan());
        var found = new ArrayList<Subject>();
        open.session()
                .onlySelected()
                .flatMap(plan()::find)
                .flatMap(entity -> subject(schedule, entity))
                .ifPresent(found::add);
        Stream.<Stream<? extends Entity>>of(
                        plan().anchors().filter(one -> !one.code().equals(AnchorCode.STARTEX)),
                        plan().phases())
                .flatMap(things -> things)
                .flatMap(entity -> subject(schedule, entity).stream())
                .sorted(comparing(Subject::start).thenComparing(Subject::name, NaturalOrder.NAMES))
                .filter(one -> found.stream().noneMatch(had -> had.id().equals(one.id())))
                .forEach(found::add);
        return found;
    }

    private Optional<Subject> subject(Schedule schedule, Entity entity) {
        return switch (entity) {
            case Anchor anchor ->
                    schedule.instant(anchor.at())
                            .map(
                                    at ->
                                            subject(
                                                    entity,
                                                    LocalDate.ofInstant(at, schedule.zone()),
                                                    USUAL_DAYS));
            case Milestone milestone ->
                    schedule.at(milestone)
                            .map(
                                    at ->
                                            subject(
                                                    entity,
                                                    LocalDate.ofInstant(at, schedule.zone()),
                                                    1));
            case Activity activity ->
                    schedule.span(activity).map(span -> subject(schedule, entity, span));
            case Phase phase -> schedule.span(phase).map(span -> subject(schedule, entity, span));
            default -> Optional.empty();
        };
    }

    private Subject subject(Schedule schedule, Entity entity, Span span) {
        var first = LocalDate.ofInstant(span.start(), schedule.zone());
        var last = LocalDate.ofInstant(span.end().minusSeconds(1), schedule.zone());
        return subject(entity, first, (int) ChronoUnit.DAYS.between(first, last) + 1);
    }

    private Subject subject(Entity entity, LocalDate start, int days) {
        return new Subject(entity.id(), new Names(language(), plan()).of(entity), start, days);
    }

    private void look(DateQuest wanted) {
        var now = plan();
        looking.set(false);
        var goOn = new AtomicBoolean(true);
        looking = goOn;
        if (findView != null) {
            findView.await(say(BackplanText.WORKING));
        }
        services.background()
                .start(
                        new Background.Job<>(
                                say(BackplanText.FIND_WORKING),
                                progress -> FindDate.propose(now, wanted, watch(goOn, progress)),
                                found -> {
                                    if (looking.equals(goOn)) {
                                        take(now, wanted, found);
                                    }
                                },
                                hall::broken));
    }

    private static FindDate.Watch watch(AtomicBoolean goOn, Background.Progress progress) {
        return done -> {
            progress.report(done);
            return goOn.get() && !progress.isCancelled();
        };
    }

    private void take(Plan looked, DateQuest wanted, List<DateProposal> found) {
        var wording = new BackplanWording(language(), looked);
        seen = looked;
        quest = wanted;
        proposals = found;
        if (findView != null) {
            findView.render(
                    found.isEmpty() ? say(BackplanText.FIND_NONE) : say(BackplanText.FIND_LIST),
                    found.stream()
                            .map(one -> wording.title(one) + "\n" + wording.reasons(one))
                            .toList());
        }
    }

    private void take(int index) {
        if (quest != null && seen.equals(plan()) && index < proposals.size()) {
            var subject = quest.subject();
            dispatch(
                    say(BackplanText.FIND_EDIT, new Names(language(), plan()).of(subject)),
                    FindDate.edit(plan(), subject, proposals.get(index)));
        }
    }
}
