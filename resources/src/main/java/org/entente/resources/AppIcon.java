package org.entente.resources;

import java.net.URL;
import java.util.List;

/// The icon of the product: two bars that meet in a milestone. Drawn as `icon/entente.svg`, below
/// 48 pixels as `icon/entente-small.svg`, and kept as PNG in the sizes that desktops ask for.
public final class AppIcon {
    /// Width and height of each PNG in pixels.
    public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private AppIcon() {}

    /// The PNGs, smallest first.
    public static List<URL> urls() {
        return SIZES.stream().map(AppIcon::path).map(Resource::url).toList();
    }

    /// Where the PNG of that size lies, as `Resource` wants it.
    public static String path(int size) {
        return "icon/entente-%d.png".formatted(size);
    }
}
