package org.entente.persistence.sheet;

import org.entente.model.label.Classification;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Of which standard a net is, of which product an exchange or which standards can carry it, and up
/// to which level a means may carry it, as a questionnaire asks for them.
public final class Unsaid {
    private static final String PART = ";";

    private static final List<Words> LEVELS =
            List.of(
                    new Words(
                            Classification.UNCLASSIFIED,
                            List.of(
                                    "unclassified / sans classification",
                                    "unclassified",
                                    "sans classification",
                                    "non classifié")),
                    new Words(
                            Classification.RESTRICTED,
                            List.of(
                                    "restricted / diffusion restreinte",
                                    "restricted",
                                    "diffusion restreinte")),
                    new Words(
                            Classification.CONFIDENTIAL,
                            List.of("confidential / confidentiel", "confidential", "confidentiel")),
                    new Words(Classification.SECRET, List.of("secret")));

    /// A level as it may be written, what is offered first.
    private record Words(Classification level, List<String> words) {}

    private final Plan plan;
    private final StandardNames standards;

    Unsaid(Intake intake) {
        this.plan = intake.plan();
        this.standards = new StandardNames(intake.catalogue());
    }

    static boolean isMeant(Question.Spot spot) {
        return spot.isStandard() || spot.isContent() || spot.isLevel();
    }

    /// Whether that can be asked of the thing.
    static boolean isAskable(Question.Spot spot, Entity thing) {
        return switch (thing) {
            case Net _ -> spot.isStandard();
            case ExchangeRequirement _ -> spot.isContent();
            case PacePlan pace ->
                    spot.isLevel()
                            && (!spot.digest().isEmpty() || spot.step() < pace.steps().size());
            default -> false;
        };
    }

    /// The question as it would be asked now: of the step that goes by what was asked about,
    /// wherever it stands by now. Empty where none goes by it, or several do of which none stands
    /// where it stood.
    static Optional<Question.Spot> current(Question.Spot spot, Entity thing) {
        return thing instanceof PacePlan pace && spot.isLevel()
                ? step(spot, pace).map(step -> Question.Spot.level(pace, step))
                : Optional.of(spot);
    }

    private static Optional<Integer> step(Question.Spot spot, PacePlan pace) {
        if (spot.digest().isEmpty()) {
            return Optional.of(spot.step());
        }
        var steps = pace.steps();
        var alike =
                IntStream.range(0, steps.size())
                        .filter(at -> Question.Spot.digest(steps.get(at)).equals(spot.digest()))
                        .boxed()
                        .toList();
        return alike.size() == 1
                ? Optional.of(alike.getFirst())
                : Optional.of(spot.step()).filter(alike::contains);
    }

    /// What is offered to choose from where it is asked up to which level.
    static List<String> levels() {
        return LEVELS.stream().map(each -> each.words().getFirst()).toList();
    }

    /// How a product is offered: by its name, with its code in brackets.
    public static String offered(InformationProduct product) {
        return product.code().isBlank() || product.code().equals(product.name())
                ? product.name()
                : product.name() + " (" + product.code() + ")";
    }

    static Fault fault(Question.Spot spot) {
        if (spot.isStandard()) {
            return Fault.NO_SUCH_STANDARD;
        }
        return spot.isContent() ? Fault.NOT_CARRIED : Fault.NOT_A_LEVEL;
    }

    /// The thing with what the text tells of it; empty where it tells nothing.
    Optional<Attesting.Answer> answered(Question.Spot spot, Entity thing, String text) {
        return switch (thing) {
            case Net net -> standards.find(text).map(key -> loaded(net, key));
            case ExchangeRequirement exchange -> carried(exchange, text);
            case PacePlan pace -> level(text).map(level -> authorised(pace, spot.step(), level));
            default -> Optional.empty();
        };
    }

    /// What was stated of another standard, such as its edition, tells nothing of this one.
    private static Attesting.Answer loaded(Net net, String key) {
        var old = net.loaded();
        boolean isOther = !old.key().isBlank() && !old.key().strip().equals(key);
        return new Attesting.Answer(
                net.withLoaded(
                        isOther
                                ? Binding.of(key, Map.of())
                                : new Binding(key, old.edition(), old.role(), old.statements())),
                List.of(Aspect.STANDARD));
    }

    private static Attesting.Answer authorised(PacePlan pace, int step, Classification level) {
        return Attesting.Answer.ofStep(
                pace.withStep(step, pace.steps().get(step).withAuthorised(level)), step);
    }

    /// A product, standards, or both.
    private Optional<Attesting.Answer> carried(ExchangeRequirement exchange, String text) {
        var keys = new ArrayList<String>();
        InformationProduct.@Nullable Id product = null;
        for (var part : product(text).isPresent() ? List.of(text) : List.of(text.split(PART, -1))) {
            var named = product(part).orElse(null);
            var key = standards.find(part).orElse(null);
            if (named != null && product == null) {
                product = named;
            } else if (key != null) {
                keys.add(key);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(carried(exchange, product, keys.stream().distinct().toList()));
    }

    /// He has said only what he answered.
    private static Attesting.Answer carried(
            ExchangeRequirement exchange,
            InformationProduct.@Nullable Id product,
            List<String> keys) {
        var answered = exchange;
        var aspects = new ArrayList<Aspect>();
        if (product != null) {
            answered = answered.withProduct(product);
            aspects.add(Aspect.PRODUCT);
        }
        if (!keys.isEmpty()) {
            var demand = answered.demand();
            answered = answered.withDemand(demand.withSetting(demand.setting().withAgreed(keys)));
            aspects.add(Aspect.STANDARD);
        }
        return new Attesting.Answer(answered, aspects);
    }

    /// The only one of that code or name.
    private Optional<InformationProduct.Id> product(String text) {
        var plain = text.strip();
        var found =
                plan.informationProducts()
                        .filter(product -> !plain.isEmpty() && isCalled(product, plain))
                        .limit(2)
                        .map(InformationProduct::id)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(InformationProduct product, String text) {
        return Stream.of(product.code(), product.name(), offered(product))
                .map(String::strip)
                .anyMatch(text::equalsIgnoreCase);
    }

    private static Optional<Classification> level(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return LEVELS.stream()
                .filter(each -> each.words().contains(plain))
                .map(Words::level)
                .findFirst();
    }

    /// With who said it where one has said all of it. What does not tell what can carry an exchange
    /// leaves it open.
    Statement stated(Question.Spot spot, Entity thing) {
        var text = text(spot, thing);
        boolean isOpen = thing instanceof ExchangeRequirement exchange && isOpen(exchange);
        return isOpen || text.isEmpty()
                ? Statement.UNKNOWN
                : new Statement(Statement.Standing.VALUE, text, origin(spot, thing));
    }

    private Statement.Origin origin(Question.Spot spot, Entity thing) {
        var origins =
                thing instanceof PacePlan pace
                        ? List.of(
                                Attestation.origin(plan, pace.id(), pace.steps().get(spot.step())))
                        : Stream.of(Aspect.STANDARD, Aspect.PRODUCT)
                                .filter(aspect -> aspect.of(thing).isPresent())
                                .map(aspect -> Attestation.origin(plan, thing.id(), aspect))
                                .distinct()
                                .toList();
        return origins.size() == 1 ? origins.getFirst() : Statement.Origin.NOBODY;
    }

    private boolean isOpen(ExchangeRequirement exchange) {
        return exchange.demand().setting().agreed().isEmpty()
                && product(exchange).filter(each -> !each.standards().isEmpty()).isEmpty();
    }

    /// A key, a product and keys, or a level by the name of the constant.
    String text(Question.Spot spot, Entity thing) {
        return switch (thing) {
            case Net net -> net.loaded().key();
            case ExchangeRequirement exchange ->
                    String.join(
                            Aspect.AND,
                            Stream.concat(
                                            product(exchange).map(Unsaid::offered).stream(),
                                            exchange.demand().setting().agreed().stream())
                                    .toList());
            case PacePlan pace -> {
                var level = pace.steps().get(spot.step()).authorised();
                yield level == null ? "" : level.name();
            }
            default -> "";
        };
    }

    private Optional<InformationProduct> product(ExchangeRequirement exchange) {
        return Optional.ofNullable(exchange.product())
                .flatMap(id -> plan.find(InformationProduct.class, id));
    }
}
