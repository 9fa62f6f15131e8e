package org.entente.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import org.entente.app.settings.Settings.PlanLooks;
import org.entente.app.workspace.Density;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

/// The settings as one small JSON file. A field that is missing or makes no sense counts as not
/// chosen. Waits for the disk.
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final Settings defaults;

    public SettingsFile(Path file, Settings defaults) {
        this.file = file;
        this.defaults = defaults;
    }

    public Settings read() {
        try {
            return decode(MAPPER.readTree(file.toFile()));
        } catch (JsonProcessingException damaged) {
            LOG.log(System.Logger.Level.WARNING, "settings are no JSON, defaults hold", damaged);
        } catch (NoSuchFileException | FileNotFoundException _) {
            LOG.log(System.Logger.Level.DEBUG, "no settings yet");
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "settings cannot be read", unreadable);
        }
        return defaults;
    }

    private Settings decode(JsonNode json) {
        return new Settings(
                field(json, "language", Locale::forLanguageTag, defaults.locale()),
                field(json, "theme", text -> one(ThemeChoice.values(), text), defaults.theme()),
                field(json, "density", text -> one(Density.values(), text), defaults.density()),
                field(json, "library", Path::of, defaults.library()),
                field(json, "author", text -> text, defaults.author()),
                looks(json.path("looks")));
    }

    private static List<PlanLooks> looks(JsonNode json) {
        var looks = new ArrayList<PlanLooks>();
        for (var each : json) {
            var screens = new TreeMap<String, String>();
            each.path("screens")
                    .properties()
                    .forEach(screen -> screens.put(screen.getKey(), screen.getValue().asText("")));
            looks.add(new PlanLooks(each.path("plan").asText(""), screens));
        }
        return looks;
    }

    private static void write(List<PlanLooks> looks, ArrayNode json) {
        for (var look : looks) {
            var plan = json.addObject();
            plan.put("plan", look.plan());
            var screens = plan.putObject("screens");
            new TreeMap<>(look.screens()).forEach(screens::put);
        }
    }

    private static <T> T field(
            JsonNode json, String name, Function<String, T> reading, T otherwise) {
        var text = json.path(name).asText("").strip();
        try {
            return text.isEmpty() ? otherwise : reading.apply(text);
        } catch (IllegalArgumentException _) {
            LOG.log(System.Logger.Level.WARNING, "the setting {0} makes no sense", name);
            return otherwise;
        }
    }

    private static <E extends Enum<E>> E one(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /// Replaces the file at once or not at all.
    ///
    /// @throws IOException when the disk refuses; the old file is then as it was
    public synchronized void write(Settings settings) throws IOException {
        var json = MAPPER.createObjectNode();
        json.put("language", settings.locale().toLanguageTag());
        json.put("theme", settings.theme().name());
        json.put("density", settings.density().name());
        json.put("library", settings.library().toString());
        json.put("author", settings.author());
        write(settings.looks(), json.putArray("looks"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(draft, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
