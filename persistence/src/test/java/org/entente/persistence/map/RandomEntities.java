package org.entente.persistence.map;

import org.entente.model.RandomUnits;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Statement;
import org.entente.model.plan.Ask;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Position;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Strength;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.symbol.Sidc;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes arbitrary entities of every kind out of the record components alone, so that a new noun is
/// covered on the day it is born. Nothing but the records' own rules holds in them.
public final class RandomEntities {
    private final Random random;

    public RandomEntities(long seed) {
        random = new Random(seed);
    }

    public Entity of(EntityKind kind) {
        return (Entity) record(kind.type());
    }

    /// The words of one entity under the identity of another of its kind.
    public static Entity reworded(Entity identity, Entity words) {
        try {
            var type = words.getClass();
            var components = type.getRecordComponents();
            var values = new ArrayList<@Nullable Object>();
            for (var component : components) {
                var from = component.getName().equals("id") ? identity : words;
                values.add(component.getAccessor().invoke(from));
            }
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException cause) {
            throw new LinkageError("No rewording of " + words.kind(), cause);
        }
    }

    /// So many entities of each kind.
    public List<Entity> ofEachKind(int count) {
        return Stream.of(EntityKind.values())
                .flatMap(kind -> IntStream.range(0, count).mapToObj(_ -> of(kind)))
                .toList();
    }

    private Object record(Class<?> type) {
        if (type == AnchorCode.class) {
            return new AnchorCode("A" + random.nextInt(1000));
        }
        if (type == Offset.class) {
            return new Offset(signed(11_000), signed(360_000), signed(500_000_000));
        }
        if (type == Position.class) {
            return new Position(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
        }
        if (type == Ask.class) {
            return ask();
        }
        if (type == Progress.class) {
            return progress();
        }
        if (type == Timing.class) {
            return new Timing(
                    random.nextBoolean(),
                    random.nextBoolean() ? null : duration().abs(),
                    calendars(),
                    progress());
        }
        var part = isCisPart(type) ? cisPart(type) : unitPart(type);
        return part == null ? fromComponents(type) : part;
    }

    private static boolean isCisPart(Class<?> type) {
        return type == Binding.class
                || type == Statement.class
                || type == CisSystem.Station.class
                || type == CommexSession.Daily.class
                || type == CommexSession.Means.class;
    }

    /// What is stated, what a system speaks, where at least one of it stands, and how it is tested.
    private Object cisPart(Class<?> type) {
        if (type == Statement.class) {
            return new Statement(
                    Statement.Standing.VALUE,
                    "x" + HostileText.of(random),
                    (Statement.Origin) record(Statement.Origin.class));
        }
        if (type == CommexSession.Means.class) {
            return new CommexSession.Means(count(), count(), count());
        }
        if (type == CommexSession.Daily.class) {
            int minutes = random.nextInt(CommexSession.Daily.LEAST, CommexSession.Daily.MOST + 1);
            return new CommexSession.Daily(
                    (LocalTime) scalar(LocalTime.class),
                    (LocalTime) scalar(LocalTime.class),
                    minutes);
        }
        return type == Binding.class
                ? binding()
                : new CisSystem.Station(
                        new Participant.Id(new UUID(random.nextLong(), random.nextLong())),
                        null,
                        1 + random.nextInt(9),
                        random.nextBoolean() ? null : (Timeframe) record(Timeframe.class));
    }

    /// What a unit has, with numbers that are never negative.
    private @Nullable Object unitPart(Class<?> type) {
        if (type == Strength.class) {
            return new Strength(count(), count(), count(), count());
        }
        if (type == Sidc.class) {
            return RandomUnits.symbol(random);
        }
        return type == ForceElement.Equipment.class
                ? new ForceElement.Equipment(
                        HostileText.of(random), count(), random.nextBoolean() ? count() : null)
                : null;
    }

    private Object fromComponents(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
        var values = Stream.of(components).map(this::value).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException cause) {
            throw new LinkageError("No random " + type, cause);
        }
    }

    private Binding binding() {
        return new Binding(
                HostileText.of(random),
                HostileText.of(random),
                pick(BindingRole.values()),
                Map.of(
                        HostileText.of(random) + "a",
                        Statement.of("x" + HostileText.of(random)),
                        HostileText.of(random) + "b",
                        pick(new Statement[] {Statement.UNKNOWN, Statement.NOT_APPLICABLE})));
    }

    private Progress progress() {
        return new Progress(
                random.nextInt(101), instant(), random.nextBoolean() ? instant() : null);
    }

    private Ask ask() {
        return new Ask(
                1 + random.nextInt(999),
                random.nextBoolean() ? null : pick(Domain.values()),
                random.nextBoolean() ? null : pick(Echelon.values()),
                HostileText.of(random));
    }

    private List<WorkCalendar.Id> calendars() {
        return list(WorkCalendar.Id.class).stream().map(WorkCalendar.Id.class::cast).toList();
    }

    private int count() {
        return random.nextInt(0, Integer.MAX_VALUE);
    }

    private @Nullable Object value(RecordComponent component) {
        var isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return isNullable && random.nextBoolean() ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        return switch (type) {
            case ParameterizedType list -> list(list.getActualTypeArguments()[0]);
            case Class<?> plain when plain.isEnum() -> pick(plain.getEnumConstants());
            case Class<?> plain when plain == ZoneId.class -> zone();
            case Class<?> plain when plain.isSealed() ->
                    value(pick(plain.getPermittedSubclasses()));
            case Class<?> plain when plain.isRecord() -> record(plain);
            case Class<?> plain -> scalar(plain);
            default -> throw new AssertionError("No random " + type);
        };
    }

    private List<Object> list(Type element) {
        var list = new ArrayList<>();
        int least = element == Offer.Step.class ? 1 : 0;
        for (int size = least + random.nextInt(4); size > 0; size--) {
            list.add(value(element));
        }
        return list;
    }

    private Object scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> HostileText.of(random);
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "int" -> random.nextInt();
            case "Integer" -> 1 + count();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "Instant" -> instant();
            case "Duration" -> duration();
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextLong(-900_000, 2_900_000));
            case "LocalTime" -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
            default -> throw new AssertionError("No random " + type);
        };
    }

    private int signed(int limit) {
        return random.nextInt(-limit, limit);
    }

    /// From the first years of our era to the year 9999, some with nanoseconds.
    private Instant instant() {
        return Instant.ofEpochSecond(
                random.nextLong(-62_000_000_000L, 253_000_000_000L),
                random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    private Duration duration() {
        var seconds = random.nextLong(-31_000_000_000L, 31_000_000_000L);
        return Duration.ofSeconds(seconds, random.nextInt(1_000_000_000));
    }

    private ZoneId zone() {
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toArray(String[]::new);
        return ZoneId.of(pick(zones));
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
