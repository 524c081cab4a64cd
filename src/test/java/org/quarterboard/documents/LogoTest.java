package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsMadeSmallAndFlat(String format) throws IOException {
        byte[] settled = Logo.settled(TestPictures.of(format, 1800, 600)).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(settled));
        assertThat(image.getWidth()).isEqualTo(Logo.MOST_KEPT);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        assertThat(Logo.settled(settled)).contains(settled);
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() {
        byte[] good = TestPictures.of("png", 40, 40);
        assertThat(Logo.settled(new byte[0])).isEmpty();
        assertThat(Logo.settled("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Logo.settled(TestPictures.of("gif", 40, 40))).isEmpty();
        assertThat(Logo.settled(Arrays.copyOf(good, good.length / 2))).isEmpty();
        assertThat(Logo.settled(TestPictures.of("png", Logo.MOST_READ + 1, 2))).isEmpty();
    }

    @Test
    void aCoverWithAPictureIsAsAccessible() throws Exception {
        Logo logo = new Logo(Logo.settled(TestPictures.of("png", 900, 400)).orElseThrow(), "Two oars");
        Cover cover = new Cover("A board of a very long name indeed, of two counties", "Pack", "", List.of(), "", logo);
        byte[] file = SamplePapers.print(SamplePapers.paper(cover, Paragraph.of("x")));
        assertThat(PdfUa.failures(file)).isEmpty();
        assertThat(PdfUa.archiveFailures(file)).isEmpty();
    }
}
