package org.entente.app.interop;

import org.entente.model.match.SpiralAsk;
import org.entente.resources.FmnText;
import org.entente.resources.Resource;

import java.util.List;
import java.util.Set;

/// What the spirals of federated mission networking (FMN) ask of who takes part, service by
/// service. A selection of the profiles, meant to be changed by staffs.
public final class Spirals {
    private static final String TABLE = "fmn_spirals.csv";
    private static final String LIST = "\\|";

    /// Those that can be chosen.
    public static final List<Integer> ALL = List.of(3, 4, 5);

    private Spirals() {}

    /// A service that is asked for.
    public enum Service {
        LAND_PICTURE(FmnText.LAND_PICTURE),
        OVERLAYS(FmnText.OVERLAYS),
        MARITIME_PICTURE(FmnText.MARITIME_PICTURE),
        TRACKING(FmnText.TRACKING),
        DATA_LINKS(FmnText.DATA_LINKS),
        MESSAGES(FmnText.MESSAGES),
        FIRES(FmnText.FIRES),
        CHAT(FmnText.CHAT),
        MAIL(FmnText.MAIL),
        VOICE(FmnText.VOICE),
        VIDEO(FmnText.VIDEO),
        LABELS(FmnText.LABELS),
        TACTICAL_EDGE(FmnText.TACTICAL_EDGE),
        CORE(FmnText.CORE);

        private final FmnText text;

        Service(FmnText text) {
            this.text = text;
        }

        public FmnText text() {
            return text;
        }
    }

    /// A standard that a spiral asks for, in one of these editions; none named for any. The names
    /// are those by which plans call the service.
    public record Ask(
            Service service,
            List<String> names,
            String key,
            List<String> editions,
            boolean isMandatory,
            Set<Integer> spirals) {
        public Ask {
            names = List.copyOf(names);
            editions = List.copyOf(editions);
            spirals = Set.copyOf(spirals);
        }
    }

    /// All that is asked, in the order of the table.
    public static List<Ask> asks() {
        return Resource.text(TABLE).lines().skip(1).map(Spirals::ask).toList();
    }

    /// The same, as the checks read it.
    static List<SpiralAsk> demands() {
        return asks().stream()
                .map(
                        ask ->
                                new SpiralAsk(
                                        ask.service().name(),
                                        ask.names(),
                                        ask.key(),
                                        ask.editions(),
                                        ask.isMandatory(),
                                        ask.spirals()))
                .toList();
    }

    private static Ask ask(String line) {
        var cells = line.split(",", -1);
        return new Ask(
                Service.valueOf(cells[0]),
                List.of(cells[1].split(LIST)),
                cells[2],
                cells[3].isEmpty() ? List.of() : List.of(cells[3].split(LIST)),
                cells[4].equals("MANDATORY"),
                Set.copyOf(List.of(cells[5].split(LIST)).stream().map(Integer::valueOf).toList()));
    }
}
