package org.entente.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// A file that ships inside the product, by its path below `org/entente/resources`.
public final class Resource {
    private Resource() {}

    public static InputStream open(String path) {
        var stream = Resource.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The product must contain (%s).".formatted(path));
        }
        return stream;
    }

    public static URL url(String path) {
        var url = Resource.class.getResource(path);
        if (url == null) {
            throw new IllegalStateException("The product must contain (%s).".formatted(path));
        }
        return url;
    }

    public static byte[] bytes(String path) {
        try (var stream = open(path)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /// A properties file in UTF-8.
    public static Properties properties(String path) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(open(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
