package org.entente.app.draw.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class PictureTest {
    @TempDir private Path folder;

    @Test
    void pictureLooksLikeItself() throws IOException {
        assertThat(grey(128).differences(grey(128))).isEmpty();
    }

    @Test
    void softerSmoothingIsNoDifference() throws IOException {
        assertThat(grey(128).differences(grey(136))).isEmpty();
    }

    @Test
    void plantedSquareIsSeenWhereItIs() throws IOException {
        var changed = grey(128).withSquare(64, 32, 6, Color.BLACK);

        assertThat(changed.differences(grey(128))).containsExactly("64,32");
    }

    @Test
    void otherSizeIsADifference() throws IOException {
        assertThat(grey(128).differences(picture(new BufferedImage(9, 9, 1)))).hasSize(1);
    }

    @Test
    void whatDiffersFromTheApprovedPictureFails() throws IOException {
        var approved = folder.resolve("approved.png");
        grey(128).write(approved);

        assertThatThrownBy(() -> grey(128).withSquare(8, 8, 8, Color.WHITE).mustLookLike(approved))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 places, first at 8,8");
    }

    private Picture grey(int level) throws IOException {
        var image = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(level, level, level));
        pen.fillRect(0, 0, 160, 90);
        pen.dispose();
        return picture(image);
    }

    private Picture picture(BufferedImage image) throws IOException {
        var file = folder.resolve("picture.png");
        ImageIO.write(image, "png", file.toFile());
        return Picture.read(file);
    }
}
