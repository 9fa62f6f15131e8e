package org.entente.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/// What the headings of spreadsheets meant when the user last explained them, as one small JSON
/// file. What makes no sense counts as never explained. Waits for the disk.
public final class MappingFile {
    private static final System.Logger LOG = System.getLogger(MappingFile.class.getName());
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    public MappingFile(Path file) {
        this.file = file;
    }

    /// The heading of each column of that table, by the name of the column.
    public Map<String, String> read(String table) {
        var headings = new TreeMap<String, String>();
        all().path(table)
                .properties()
                .forEach(entry -> headings.put(entry.getKey(), entry.getValue().asText("")));
        return headings;
    }

    private JsonNode all() {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (JsonProcessingException damaged) {
            LOG.log(System.Logger.Level.WARNING, "the mappings are no JSON", damaged);
        } catch (NoSuchFileException | FileNotFoundException _) {
            LOG.log(System.Logger.Level.DEBUG, "no mappings yet");
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "the mappings cannot be read", unreadable);
        }
        return MAPPER.createObjectNode();
    }

    /// Replaces what is known of that table, at once or not at all.
    ///
    /// @throws IOException when the disk refuses; the old file is then as it was
    public synchronized void write(String table, Map<String, String> headings) throws IOException {
        var json = all() instanceof ObjectNode known ? known : MAPPER.createObjectNode();
        var node = json.putObject(table);
        new TreeMap<>(headings).forEach(node::put);
        var target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        var draft = target.resolveSibling(target.getFileName() + ".tmp");
        Files.writeString(draft, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        Files.move(
                draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
